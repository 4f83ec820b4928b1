// Colon Overall Assessment, PS3.16 CID 6200
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6200.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6200: ContextGroup = {
  cid: '6200',
  name: 'Colon Overall Assessment',
  uid: '1.2.840.10008.6.1.787',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112240', meaning: 'C0 - Inadequate Study/Awaiting Prior Comparisons' },
    { scheme: 'DCM', value: '112241', meaning: 'C1 - Normal Colon or Benign Lesion' },
    { scheme: 'DCM', value: '112242', meaning: 'C2 - Intermediate Polyp or Indeterminate Finding' },
    { scheme: 'DCM', value: '112243', meaning: 'C3 - Polyp, Possibly Advanced Adenoma' },
    { scheme: 'DCM', value: '112244', meaning: 'C4 - Colonic Mass, Likely Malignant' },
  ],
};
