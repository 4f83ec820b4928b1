// Vascular Measurement Site, PS3.16 CID 3486
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3486.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3486: ContextGroup = {
  cid: '3486',
  name: 'Vascular Measurement Site',
  uid: '1.2.840.10008.6.1.121',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122380', meaning: 'Proximal Reference' },
    { scheme: 'DCM', value: '122381', meaning: 'Distal Reference' },
    { scheme: 'DCM', value: '122382', meaning: 'Site of Lumen Minimum' },
    { scheme: 'DCM', value: '122687', meaning: 'Site of Lumen Maximum' },
  ],
};
