// Diabetic Therapy, PS3.16 CID 3722
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3722.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3722: ContextGroup = {
  cid: '3722',
  name: 'Diabetic Therapy',
  uid: '1.2.840.10008.6.1.223',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '170745003', meaning: 'Diabetic on Dietary Treatment' },
    { scheme: 'SCT', value: '170746002', meaning: 'Diabetic on Oral Treatment' },
    { scheme: 'SCT', value: '170747006', meaning: 'Diabetic on Insulin' },
  ],
};
