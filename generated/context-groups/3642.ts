// Degree Finding, PS3.16 CID 3642
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3642.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3642: ContextGroup = {
  cid: '3642',
  name: 'Degree Finding',
  uid: '1.2.840.10008.6.1.178',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '1250004', meaning: 'Decreased' },
    { scheme: 'SCT', value: '75540009', meaning: 'Elevated' },
    { scheme: 'SCT', value: '260360000', meaning: 'Severely Elevated' },
    { scheme: 'SCT', value: '260395002', meaning: 'Normal Range' },
  ],
};
