// Diffusion Tractography Measurement Type, PS3.16 CID 7263
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7263.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7263: ContextGroup = {
  cid: '7263',
  name: 'Diffusion Tractography Measurement Type',
  uid: '1.2.840.10008.6.1.1062',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113201', meaning: 'Trace' },
    { scheme: 'DCM', value: '113202', meaning: 'Mean Diffusivity' },
    { scheme: 'DCM', value: '113041', meaning: 'Apparent Diffusion Coefficient' },
    { scheme: 'DCM', value: '110808', meaning: 'Fractional Anisotropy' },
    { scheme: 'DCM', value: '110809', meaning: 'Relative Anisotropy' },
    { scheme: 'DCM', value: '113203', meaning: 'Radial Diffusivity' },
    { scheme: 'DCM', value: '113204', meaning: 'Axial Diffusivity' },
    { scheme: 'DCM', value: '113205', meaning: 'Mean Kurtosis' },
    { scheme: 'DCM', value: '113206', meaning: 'Apparent Kurtosis Coefficient' },
    { scheme: 'DCM', value: '113207', meaning: 'Radial Kurtosis' },
    { scheme: 'DCM', value: '113208', meaning: 'Axial Kurtosis' },
    { scheme: 'DCM', value: '113209', meaning: 'Fractional Kurtosis Anisotropy' },
    { scheme: 'DCM', value: '110810', meaning: 'Volumetric Diffusion Dxx Component' },
    { scheme: 'DCM', value: '110811', meaning: 'Volumetric Diffusion Dxy Component' },
    { scheme: 'DCM', value: '110812', meaning: 'Volumetric Diffusion Dxz Component' },
    { scheme: 'DCM', value: '110813', meaning: 'Volumetric Diffusion Dyy Component' },
    { scheme: 'DCM', value: '110814', meaning: 'Volumetric Diffusion Dyz Component' },
    { scheme: 'DCM', value: '110815', meaning: 'Volumetric Diffusion Dzz Component' },
  ],
};
