// mpMRI Benign Prostate Abnormality from PI-RADS®, PS3.16 CID 6338
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6338.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6338: ContextGroup = {
  cid: '6338',
  name: 'mpMRI Benign Prostate Abnormality from PI-RADS®',
  uid: '1.2.840.10008.6.1.1395',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '444808002', meaning: 'Benign Prostate Hyperplasia' },
    { scheme: 'SCT', value: '50960005', meaning: 'Hemorrhage' },
    { scheme: 'SCT', value: '367643001', meaning: 'Cyst' },
    { scheme: 'SCT', value: '18115005', meaning: 'Pathologic calcification' },
    { scheme: 'SCT', value: '9713002', meaning: 'Prostatitis' },
    { scheme: 'SCT', value: '13331008', meaning: 'Atrophy' },
    { scheme: 'SCT', value: '112674009', meaning: 'Fibrosis' },
  ],
};
