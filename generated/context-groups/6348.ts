// Prostate MRI Assessment of Extra-prostatic Anatomic Site, PS3.16 CID 6348
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6348.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6348: ContextGroup = {
  cid: '6348',
  name: 'Prostate MRI Assessment of Extra-prostatic Anatomic Site',
  uid: '1.2.840.10008.6.1.1405',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '717027004', meaning: 'Male external urethral sphincter' },
    { scheme: 'RADLEX', value: 'RID43492', meaning: 'Neurovascular bundle of prostate' },
    { scheme: 'SCT', value: '64739004', meaning: 'Seminal vesicle' },
    { scheme: 'SCT', value: '59441001', meaning: 'Lymph node' },
    { scheme: 'SCT', value: '34402009', meaning: 'Rectum' },
  ],
};
