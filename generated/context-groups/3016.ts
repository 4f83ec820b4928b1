// Major Coronary Artery, PS3.16 CID 3016
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3016.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3016: ContextGroup = {
  cid: '3016',
  name: 'Major Coronary Artery',
  uid: '1.2.840.10008.6.1.736',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '59438005', meaning: 'Left Anterior Descending Coronary Artery' },
    { scheme: 'SCT', value: '13647002', meaning: 'Right Coronary Artery' },
    { scheme: 'SCT', value: '57396003', meaning: 'Circumflex Coronary Artery' },
    { scheme: 'SCT', value: '50018008', meaning: 'Left Coronary Artery' },
    { scheme: 'SCT', value: '3227004', meaning: 'Left Main Coronary Artery' },
  ],
};
