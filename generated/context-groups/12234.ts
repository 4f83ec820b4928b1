// Respiration State, PS3.16 CID 12234
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12234.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12234: ContextGroup = {
  cid: '12234',
  name: 'Respiration State',
  uid: '1.2.840.10008.6.1.625',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '14910006', meaning: 'Inspiration' }, { scheme: 'SCT', value: '58322009', meaning: 'Expiration' }],
};
