// Chest Site Involvement, PS3.16 CID 6129
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6129.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6129: ContextGroup = {
  cid: '6129',
  name: 'Chest Site Involvement',
  uid: '1.2.840.10008.6.1.449',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '39607008', meaning: 'Lung' },
    { scheme: 'SCT', value: '72410000', meaning: 'Mediastinum' },
    { scheme: 'DCM', value: '112158', meaning: 'Lobar' },
    { scheme: 'SCT', value: '85293002', meaning: 'Interstitial tissue' },
    { scheme: 'SCT', value: '955009', meaning: 'Bronchial' },
    { scheme: 'SCT', value: '46750007', meaning: 'Hilum of lung' },
    { scheme: 'SCT', value: '15825003', meaning: 'Aorta' },
    { scheme: 'SCT', value: '3120008', meaning: 'Pleural structure' },
    { scheme: 'SCT', value: '78904004', meaning: 'Chest wall' },
    { scheme: 'SCT', value: '80581009', meaning: 'Upper abdomen' },
  ],
};
