// Coronary Dominance, PS3.16 CID 3710
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3710.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3710: ContextGroup = {
  cid: '3710',
  name: 'Coronary Dominance',
  uid: '1.2.840.10008.6.1.211',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '253729004', meaning: 'Left Coronary Dominance' },
    { scheme: 'SCT', value: '253728007', meaning: 'Right Coronary Dominance' },
    { scheme: 'SCT', value: '253730009', meaning: 'Balanced Coronary Dominance' },
  ],
};
