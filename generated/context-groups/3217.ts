// Comparison Finding, PS3.16 CID 3217
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3217.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3217: ContextGroup = {
  cid: '3217',
  name: 'Comparison Finding',
  uid: '1.2.840.10008.6.1.770',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122775', meaning: 'Agreement with prior findings' },
    { scheme: 'DCM', value: '122776', meaning: 'Disagreement with prior findings' },
  ],
};
