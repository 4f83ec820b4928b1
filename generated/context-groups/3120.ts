// Perfusion Finding, PS3.16 CID 3120
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3120.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3120: ContextGroup = {
  cid: '3120',
  name: 'Perfusion Finding',
  uid: '1.2.840.10008.6.1.752',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '301121007', meaning: 'Myocardial perfusion normal' },
    { scheme: 'SCT', value: '42425007', meaning: 'Equivocal' },
    { scheme: 'SCT', value: '263654008', meaning: 'Abnormal' },
  ],
};
