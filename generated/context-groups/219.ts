// Geometry Graphical Representation, PS3.16 CID 219
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_219.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid219: ContextGroup = {
  cid: '219',
  name: 'Geometry Graphical Representation',
  uid: '1.2.840.10008.6.1.1304',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '75958009', meaning: 'Bounded by' },
    { scheme: 'DCM', value: '111010', meaning: 'Center' },
    { scheme: 'DCM', value: '128137', meaning: 'Geometric Centerpoint' },
    { scheme: 'DCM', value: '128138', meaning: 'Center of Mass' },
    { scheme: 'DCM', value: '111041', meaning: 'Outline' },
    { scheme: 'DCM', value: '130490', meaning: 'Centerline' },
    { scheme: 'DCM', value: '128139', meaning: 'Seed point' },
    { scheme: 'DCM', value: '128140', meaning: 'Representative point' },
    { scheme: 'DCM', value: '128141', meaning: 'Boundary point' },
  ],
};
