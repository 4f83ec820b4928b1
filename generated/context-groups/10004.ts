// Fluoro Mode, PS3.16 CID 10004
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10004.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10004: ContextGroup = {
  cid: '10004',
  name: 'Fluoro Mode',
  uid: '1.2.840.10008.6.1.538',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '113630', meaning: 'Continuous' }, { scheme: 'DCM', value: '113631', meaning: 'Pulsed' }],
};
