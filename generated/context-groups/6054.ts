// Breast Imaging Finding, PS3.16 CID 6054
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6054.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6054: ContextGroup = {
  cid: '6054',
  name: 'Breast Imaging Finding',
  uid: '1.2.840.10008.6.1.383',
  extensible: true,
  includes: ['6016', '6057', '6064'],
  codes: [
    { scheme: 'SCT', value: '290084006', meaning: 'Breast normal' },
    { scheme: 'SCT', value: '309587003', meaning: 'Calcification of breast' },
    { scheme: 'SCT', value: '40388003', meaning: 'Implant' },
  ],
};
