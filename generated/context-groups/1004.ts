// Anatomical Reference Basis - Chest, PS3.16 CID 1004
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_1004.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid1004: ContextGroup = {
  cid: '1004',
  name: 'Anatomical Reference Basis - Chest',
  uid: '1.2.840.10008.6.1.1125',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '85856004', meaning: 'Acromioclavicular Joint' },
    { scheme: 'SCT', value: '57034009', meaning: 'Aortic Arch' },
    { scheme: 'SCT', value: '13383001', meaning: 'Apex of heart' },
    { scheme: 'SCT', value: '28700002', meaning: 'Carina' },
    { scheme: 'SCT', value: '264293000', meaning: 'Coronary artery graft' },
    { scheme: 'SCT', value: '5798000', meaning: 'Diaphragm' },
    { scheme: 'SCT', value: '80891009', meaning: 'Heart' },
    { scheme: 'SCT', value: '39607008', meaning: 'Lung' },
    { scheme: 'SCT', value: '79601000', meaning: 'Scapula' },
    { scheme: 'SCT', value: '16982005', meaning: 'Shoulder region structure' },
    { scheme: 'SCT', value: '7844006', meaning: 'Sternoclavicular Joint' },
    { scheme: 'SCT', value: '56873002', meaning: 'Sternum' },
    { scheme: 'SCT', value: '26493002', meaning: 'Suprasternal Notch' },
    { scheme: 'SCT', value: '42973007', meaning: 'Thoracic Inlet' },
    { scheme: 'SCT', value: '20298003', meaning: 'Xiphoid Process' },
  ],
};
