// Prostate MRI Extra-prostatic Finding, PS3.16 CID 6347
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6347.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6347: ContextGroup = {
  cid: '6347',
  name: 'Prostate MRI Extra-prostatic Finding',
  uid: '1.2.840.10008.6.1.1404',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '94222008', meaning: 'Bony metastasis' },
    { scheme: 'SCT', value: '30746006', meaning: 'Lymphadenopathy' },
    { scheme: 'SCT', value: '255503000', meaning: 'Entire' },
  ],
};
