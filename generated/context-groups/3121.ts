// Perfusion Morphology, PS3.16 CID 3121
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3121.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3121: ContextGroup = {
  cid: '3121',
  name: 'Perfusion Morphology',
  uid: '1.2.840.10008.6.1.753',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '414795007', meaning: 'Myocardial ischemia' },
    { scheme: 'SCT', value: '22298006', meaning: 'Myocardial Infarction' },
    { scheme: 'SCT', value: '428196007', meaning: 'Mixed Ischemia and Infarction' },
  ],
};
