// Location in Intestinal Tract, PS3.16 CID 6210
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6210.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6210: ContextGroup = {
  cid: '6210',
  name: 'Location in Intestinal Tract',
  uid: '1.2.840.10008.6.1.797',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '34402009', meaning: 'Rectum' },
    { scheme: 'SCT', value: '60184004', meaning: 'Sigmoid colon' },
    { scheme: 'SCT', value: '32622004', meaning: 'Descending colon' },
    { scheme: 'SCT', value: '485005', meaning: 'Transverse colon' },
    { scheme: 'SCT', value: '9040008', meaning: 'Ascending colon' },
    { scheme: 'SCT', value: '32713005', meaning: 'Cecum' },
    { scheme: 'SCT', value: '72592005', meaning: 'Splenic flexure of colon' },
    { scheme: 'SCT', value: '48338005', meaning: 'Hepatic flexure of colon' },
  ],
};
