// Upper Extremity Vein, PS3.16 CID 12108
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12108.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12108: ContextGroup = {
  cid: '12108',
  name: 'Upper Extremity Vein',
  uid: '1.2.840.10008.6.1.575',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '68705008', meaning: 'Axillary vein' },
    { scheme: 'SCT', value: '19715009', meaning: 'Basilic vein' },
    { scheme: 'SCT', value: '20115005', meaning: 'Brachial vein' },
    { scheme: 'SCT', value: '20699002', meaning: 'Cephalic vein' },
    { scheme: 'SCT', value: '8887007', meaning: 'Innominate vein' },
    { scheme: 'SCT', value: '12123001', meaning: 'Internal Jugular vein' },
    { scheme: 'SCT', value: '49852007', meaning: 'Median Cubital vein' },
    { scheme: 'SCT', value: '52359001', meaning: 'Radial vein' },
    { scheme: 'SCT', value: '9454009', meaning: 'Subclavian vein' },
    { scheme: 'SCT', value: '17623008', meaning: 'Ulnar vein' },
    { scheme: 'SCT', value: '48345005', meaning: 'Superior Vena Cava' },
    { scheme: 'SCT', value: '368481004', meaning: 'Deep Palmar Venous Arch' },
    { scheme: 'SCT', value: '368479001', meaning: 'Superficial Palmar Venous Arch' },
  ],
};
