// Cardiac Ultrasound Aorta Finding Site, PS3.16 CID 12291
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12291.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12291: ContextGroup = {
  cid: '12291',
  name: 'Cardiac Ultrasound Aorta Finding Site',
  uid: '1.2.840.10008.6.1.871',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '8128003', meaning: 'Root of Aorta' },
    { scheme: 'SCT', value: '81128002', meaning: 'Structure Sinus of Valsalva' },
    { scheme: 'SCT', value: '36371001', meaning: 'Left Sinus of Valsalva' },
    { scheme: 'SCT', value: '89093001', meaning: 'Right Sinus of Valsalva' },
    { scheme: 'SCT', value: '24865005', meaning: 'Non-coronary Sinus' },
    { scheme: 'SCT', value: '443167003', meaning: 'Aortic Sinotubular Junction' },
    { scheme: 'SCT', value: '54247002', meaning: 'Ascending Aorta' },
    { scheme: 'SCT', value: '57034009', meaning: 'Aortic Arch' },
    { scheme: 'SCT', value: '88593004', meaning: 'Aortic Isthmus' },
    { scheme: 'SCT', value: '7305005', meaning: 'Coarctation of Aorta' },
    { scheme: 'SCT', value: '113262008', meaning: 'Thoracic Aorta' },
    { scheme: 'SCT', value: '7832008', meaning: 'Abdominal Aorta' },
    { scheme: 'SCT', value: '1918003', meaning: 'Supra Renal Aorta' },
    { scheme: 'SCT', value: '28205006', meaning: 'Infra-Renal Aorta' },
    { scheme: 'SCT', value: '12691009', meaning: 'Innominate Artery' },
    { scheme: 'SCT', value: '65355003', meaning: 'Right Common Carotid Artery' },
    { scheme: 'SCT', value: '29700009', meaning: 'Right Subclavian Artery' },
    { scheme: 'SCT', value: '113263003', meaning: 'Left Common Carotid Artery' },
    { scheme: 'SCT', value: '85235006', meaning: 'Left Subclavian Artery' },
  ],
};
