// Volume Measurement, PS3.16 CID 7472
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7472.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7472: ContextGroup = {
  cid: '7472',
  name: 'Volume Measurement',
  uid: '1.2.840.10008.6.1.526',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '118565006', meaning: 'Volume' },
    { scheme: 'DCM', value: '121216', meaning: 'Volume estimated from single 2D region' },
    { scheme: 'DCM', value: '121218', meaning: 'Volume estimated from two non-coplanar 2D regions' },
    { scheme: 'DCM', value: '121217', meaning: 'Volume estimated from three or more non-coplanar 2D regions' },
    { scheme: 'DCM', value: '121222', meaning: 'Volume of sphere' },
    { scheme: 'DCM', value: '121221', meaning: 'Volume of ellipsoid' },
    { scheme: 'DCM', value: '121220', meaning: 'Volume of circumscribed sphere' },
    { scheme: 'DCM', value: '121219', meaning: 'Volume of bounding three dimensional region' },
    { scheme: 'IBSI', value: 'RNU0', meaning: 'Volume of Mesh' },
    { scheme: 'IBSI', value: 'YEKZ', meaning: 'Volume from Voxel Summation' },
  ],
};
