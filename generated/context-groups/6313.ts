// History of Prostate Disease, PS3.16 CID 6313
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6313.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6313: ContextGroup = {
  cid: '6313',
  name: 'History of Prostate Disease',
  uid: '1.2.840.10008.6.1.1370',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '9713002', meaning: 'Prostatitis' },
    { scheme: 'SCT', value: '254900004', meaning: 'Prostate cancer' },
    { scheme: 'SCT', value: '444808002', meaning: 'Benign Prostate Hyperplasia' },
    { scheme: 'DCM', value: '130569', meaning: 'Utricle cyst' },
  ],
};
