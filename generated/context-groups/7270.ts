// MR Diffusion Component Semantic, PS3.16 CID 7270
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7270.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7270: ContextGroup = {
  cid: '7270',
  name: 'MR Diffusion Component Semantic',
  uid: '1.2.840.10008.6.1.1165',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113043', meaning: 'Diffusion weighted' },
    { scheme: 'DCM', value: '110810', meaning: 'Volumetric Diffusion Dxx Component' },
    { scheme: 'DCM', value: '110811', meaning: 'Volumetric Diffusion Dxy Component' },
    { scheme: 'DCM', value: '110812', meaning: 'Volumetric Diffusion Dxz Component' },
    { scheme: 'DCM', value: '110813', meaning: 'Volumetric Diffusion Dyy Component' },
    { scheme: 'DCM', value: '110814', meaning: 'Volumetric Diffusion Dyz Component' },
    { scheme: 'DCM', value: '110815', meaning: 'Volumetric Diffusion Dzz Component' },
  ],
};
