// Interventional Procedure Result, PS3.16 CID 6063
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6063.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6063: ContextGroup = {
  cid: '6063',
  name: 'Interventional Procedure Result',
  uid: '1.2.840.10008.6.1.392',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '30807003', meaning: 'Benign' },
    { scheme: 'SCT', value: '258270003', meaning: 'High risk tumor' },
    { scheme: 'SCT', value: '21594007', meaning: 'Malignant' },
    { scheme: 'SCT', value: '281268007', meaning: 'Insufficient sample' },
    { scheme: 'SCT', value: '280416009', meaning: 'Indeterminate result' },
  ],
};
