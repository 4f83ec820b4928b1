// Prostate MRI Shape Characteristic from PI-RADS®, PS3.16 CID 6340
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6340.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6340: ContextGroup = {
  cid: '6340',
  name: 'Prostate MRI Shape Characteristic from PI-RADS®',
  uid: '1.2.840.10008.6.1.1397',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '42700002', meaning: 'Round' },
    { scheme: 'SCT', value: '84360004', meaning: 'Ovoid shape' },
    { scheme: 'RADLEX', value: 'RID49495', meaning: 'Lenticular' },
    { scheme: 'DCM', value: '112135', meaning: 'Lobulated' },
    { scheme: 'SCT', value: '1312007', meaning: 'Drop-shaped' },
    { scheme: 'SCT', value: '20446002', meaning: 'Wedge-shaped' },
    { scheme: 'DCM', value: '112150', meaning: 'Linear' },
    { scheme: 'SCT', value: '49608001', meaning: 'Irregular' },
  ],
};
