// Prostate Cancer Therapy, PS3.16 CID 6323
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6323.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6323: ContextGroup = {
  cid: '6323',
  name: 'Prostate Cancer Therapy',
  uid: '1.2.840.10008.6.1.1380',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '707266006', meaning: 'Androgen Deprivation Therapy' },
    { scheme: 'SCT', value: '425767004', meaning: 'Implantation of radioactive seed into prostate' },
    { scheme: 'SCT', value: '90470006', meaning: 'Prostatectomy' },
  ],
};
