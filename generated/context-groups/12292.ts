// Cardiac Ultrasound Coronary Artery Finding Site, PS3.16 CID 12292
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12292.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12292: ContextGroup = {
  cid: '12292',
  name: 'Cardiac Ultrasound Coronary Artery Finding Site',
  uid: '1.2.840.10008.6.1.872',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '3227004', meaning: 'Left Main Coronary Artery' },
    { scheme: 'SCT', value: '57396003', meaning: 'Circumflex Coronary Artery' },
    { scheme: 'SCT', value: '52433000', meaning: 'Proximal Circumflex Coronary Artery' },
    { scheme: 'SCT', value: '91753007', meaning: 'Mid Circumflex Coronary Artery' },
    { scheme: 'SCT', value: '6511003', meaning: 'Distal Circumflex Coronary Artery' },
    { scheme: 'SCT', value: '59438005', meaning: 'Anterior Descending Branch of Left Coronary Artery' },
    { scheme: 'SCT', value: '244251006', meaning: 'Septal Artery' },
    { scheme: 'SCT', value: '13647002', meaning: 'Right Coronary Artery' },
    { scheme: 'SCT', value: '443113009', meaning: 'Posterior Descending Coronary Artery' },
  ],
};
