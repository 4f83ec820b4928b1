// Pacing Action, PS3.16 CID 3552
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3552.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3552: ContextGroup = {
  cid: '3552',
  name: 'Pacing Action',
  uid: '1.2.840.10008.6.1.148',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121166', meaning: 'Begin Pacing' }, { scheme: 'DCM', value: '121167', meaning: 'End Pacing' }],
};
