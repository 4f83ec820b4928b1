// Baseline Category, PS3.16 CID 6145
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6145.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6145: ContextGroup = {
  cid: '6145',
  name: 'Baseline Category',
  uid: '1.2.840.10008.6.1.465',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112074', meaning: 'Target Lesion at Baseline' },
    { scheme: 'DCM', value: '112075', meaning: 'Non-Target Lesion at Baseline' },
    { scheme: 'DCM', value: '112076', meaning: 'Non-Lesion at Baseline' },
  ],
};
