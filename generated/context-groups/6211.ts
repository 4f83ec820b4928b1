// Colon CAD Material Description, PS3.16 CID 6211
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6211.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6211: ContextGroup = {
  cid: '6211',
  name: 'Colon CAD Material Description',
  uid: '1.2.840.10008.6.1.798',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '87784001', meaning: 'Soft tissue' },
    { scheme: 'SCT', value: '256674009', meaning: 'Fat' },
    { scheme: 'SCT', value: '15158005', meaning: 'Air' },
    { scheme: 'SCT', value: '45001002', meaning: 'Bone matrix' },
  ],
};
