// Anatomical Reference Basis - Abdomen/Pelvis, PS3.16 CID 1005
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_1005.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid1005: ContextGroup = {
  cid: '1005',
  name: 'Anatomical Reference Basis - Abdomen/Pelvis',
  uid: '1.2.840.10008.6.1.1126',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '37783008', meaning: 'Acetabulum' },
    { scheme: 'SCT', value: '23451007', meaning: 'Adrenal gland' },
    { scheme: 'SCT', value: '413896006', meaning: 'Common iliac artery bifurcation' },
    { scheme: 'SCT', value: '2812003', meaning: 'Femoral head' },
    { scheme: 'SCT', value: '24136001', meaning: 'Hip joint' },
    { scheme: 'SCT', value: '29850006', meaning: 'Iliac Crest' },
    { scheme: 'SCT', value: '85710004', meaning: 'Ischium' },
    { scheme: 'SCT', value: '64033007', meaning: 'Kidney' },
    { scheme: 'SCT', value: '55499008', meaning: 'Lesser trochanter' },
    { scheme: 'SCT', value: '10200004', meaning: 'Liver' },
    { scheme: 'SCT', value: '15776009', meaning: 'Pancreas' },
    { scheme: 'SCT', value: '54735007', meaning: 'Sacrum' },
    { scheme: 'SCT', value: '82561000', meaning: 'Symphysis pubis' },
  ],
};
