// Assessment from BI-RADS®, PS3.16 CID 6027
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6027.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6027: ContextGroup = {
  cid: '6027',
  name: 'Assessment from BI-RADS®',
  uid: '1.2.840.10008.6.1.357',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '397138000', meaning: '0 - Incomplete - Need additional imaging evaluation +/- priors' },
    { scheme: 'SCT', value: '397140005', meaning: '1 - Negative' },
    { scheme: 'SCT', value: '397141009', meaning: '2 - Benign' },
    { scheme: 'SCT', value: '397143007', meaning: '3 - Probably Benign' },
    { scheme: 'SCT', value: '397144001', meaning: '4 - Suspicious' },
    { scheme: 'BI', value: 'MA.II.A.5.4A', meaning: '4A - Low suspicion' },
    { scheme: 'BI', value: 'MA.II.A.5.4B', meaning: '4B - Intermediate suspicion' },
    { scheme: 'BI', value: 'MA.II.A.5.4C', meaning: '4C - Moderate suspicion' },
    { scheme: 'SCT', value: '397145000', meaning: '5 - Highly suggestive of malignancy' },
    { scheme: 'BI', value: 'MA.II.A.5.6', meaning: '6 - Known biopsy proven malignancy' },
  ],
};
