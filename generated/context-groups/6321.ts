// Prostate Cancer Diagnostic Procedure, PS3.16 CID 6321
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6321.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6321: ContextGroup = {
  cid: '6321',
  name: 'Prostate Cancer Diagnostic Procedure',
  uid: '1.2.840.10008.6.1.1378',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '63476009', meaning: 'Prostate Cancer Antigen Measurement' },
    { scheme: 'SCT', value: '410006001', meaning: 'Digital Examination of Rectum' },
  ],
};
