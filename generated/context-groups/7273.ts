// MR Diffusion Model, PS3.16 CID 7273
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7273.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7273: ContextGroup = {
  cid: '7273',
  name: 'MR Diffusion Model',
  uid: '1.2.840.10008.6.1.1168',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113250', meaning: 'Mono-exponential diffusion model' },
    { scheme: 'DCM', value: '113251', meaning: 'Bi-exponential (IVIM) diffusion model' },
    { scheme: 'DCM', value: '113252', meaning: 'Kurtosis diffusion model' },
    { scheme: 'DCM', value: '113252', meaning: 'Gamma distribution model' },
    { scheme: 'DCM', value: '113252', meaning: 'Stretched exponential diffusion model' },
    { scheme: 'DCM', value: '113252', meaning: 'Truncated Gaussian diffusion model' },
  ],
};
