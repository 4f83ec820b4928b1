// Breast Imaging Report Section Title, PS3.16 CID 6052
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6052.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6052: ContextGroup = {
  cid: '6052',
  name: 'Breast Imaging Report Section Title',
  uid: '1.2.840.10008.6.1.381',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111423', meaning: 'Physical Examination Results' },
    { scheme: 'DCM', value: '111424', meaning: 'Comparison to previous studies' },
    { scheme: 'LN', value: '59776-5', meaning: 'Findings' },
    { scheme: 'LN', value: '19005-8', meaning: 'Impressions' },
    { scheme: 'LN', value: '18783-1', meaning: 'Recommendations' },
    { scheme: 'LN', value: '55110-1', meaning: 'Conclusions' },
    { scheme: 'LN', value: '55107-7', meaning: 'Addendum' },
    { scheme: 'SCT', value: '129715009', meaning: 'Breast composition' },
    { scheme: 'DCM', value: '111413', meaning: 'Overall Assessment' },
    { scheme: 'DCM', value: '121058', meaning: 'Procedure reported' },
    { scheme: 'LN', value: '18785-6', meaning: 'Indications for Procedure' },
  ],
};
