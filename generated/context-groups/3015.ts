// Coronary Artery, PS3.16 CID 3015
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3015.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3015: ContextGroup = {
  cid: '3015',
  name: 'Coronary Artery',
  uid: '1.2.840.10008.6.1.48',
  extensible: true,
  includes: ['3014', '3016'],
  codes: [
    { scheme: 'SCT', value: '57823005', meaning: 'Left Posterolateral Circumflex Coronary Artery' },
    { scheme: 'SCT', value: '17269004', meaning: 'Posterolateral branch of right Coronary Artery' },
    { scheme: 'SCT', value: '264293000', meaning: 'Coronary Artery Graft' },
  ],
};
