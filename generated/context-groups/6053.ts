// Breast Imaging Report Element, PS3.16 CID 6053
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6053.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6053: ContextGroup = {
  cid: '6053',
  name: 'Breast Imaging Report Element',
  uid: '1.2.840.10008.6.1.382',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111423', meaning: 'Physical Examination Results' },
    { scheme: 'DCM', value: '111424', meaning: 'Comparison to previous studies' },
    { scheme: 'DCM', value: '121071', meaning: 'Finding' },
    { scheme: 'DCM', value: '121073', meaning: 'Impression' },
    { scheme: 'DCM', value: '121075', meaning: 'Recommendation' },
    { scheme: 'DCM', value: '121077', meaning: 'Conclusion' },
    { scheme: 'SCT', value: '129715009', meaning: 'Breast composition' },
    { scheme: 'DCM', value: '111413', meaning: 'Overall Assessment' },
    { scheme: 'DCM', value: '121058', meaning: 'Procedure reported' },
    { scheme: 'LN', value: '18785-6', meaning: 'Indications for Procedure' },
  ],
};
