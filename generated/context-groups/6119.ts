// Chest Border Shape, PS3.16 CID 6119
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6119.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6119: ContextGroup = {
  cid: '6119',
  name: 'Chest Border Shape',
  uid: '1.2.840.10008.6.1.439',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '42700002', meaning: 'Round shape' },
    { scheme: 'DCM', value: '112134', meaning: 'Elliptic' },
    { scheme: 'SCT', value: '49608001', meaning: 'Irregular' },
    { scheme: 'DCM', value: '112135', meaning: 'Lobulated' },
    { scheme: 'DCM', value: '112136', meaning: 'Spiculated' },
  ],
};
