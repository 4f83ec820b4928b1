// Radiation Transport Model Type, PS3.16 CID 10065
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10065.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10065: ContextGroup = {
  cid: '10065',
  name: 'Radiation Transport Model Type',
  uid: '1.2.840.10008.6.1.1159',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128421', meaning: 'Geometric Radiation Transport Model' },
    { scheme: 'DCM', value: '128422', meaning: 'Voxelized Radiation Transport Model' },
    { scheme: 'DCM', value: '128423', meaning: 'Mesh Radiation Transport Model' },
    { scheme: 'DCM', value: '128424', meaning: 'NURBS Radiation Transport Model' },
    { scheme: 'DCM', value: '128497', meaning: 'Measured Radiation Dose' },
    { scheme: 'DCM', value: '128406', meaning: 'BREP Radiation Transport Model' },
  ],
};
