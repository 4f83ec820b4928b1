// Radiotherapy Fiducial, PS3.16 CID 7112
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7112.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7112: ContextGroup = {
  cid: '7112',
  name: 'Radiotherapy Fiducial',
  uid: '1.2.840.10008.6.1.1207',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '129301', meaning: 'Coil Marker' },
    { scheme: 'DCM', value: '122485', meaning: 'Sphere' },
    { scheme: 'DCM', value: '129303', meaning: 'Cylinder Marker' },
    { scheme: 'SCT', value: '102378009', meaning: 'BB Shot (Lead Pellet)' },
    { scheme: 'DCM', value: '129305', meaning: 'Wire Marker' },
    { scheme: 'DCM', value: '129306', meaning: 'Transponder Marker' },
    { scheme: 'SCT', value: '19443004', meaning: 'Radioactive implant' },
    { scheme: 'DCM', value: '129308', meaning: 'MR Marker' },
    { scheme: 'DCM', value: '129309', meaning: 'Infrared Reflector Marker' },
    { scheme: 'DCM', value: '129310', meaning: 'Visible Reflector Marker' },
    { scheme: 'SCT', value: '77720000', meaning: 'Clip' },
    { scheme: 'SCT', value: '19923001', meaning: 'Catheter' },
    { scheme: 'SCT', value: '385420005', meaning: 'Contrast media' },
  ],
};
