// MR Diffusion Model Parameter, PS3.16 CID 7272
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7272.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7272: ContextGroup = {
  cid: '7272',
  name: 'MR Diffusion Model Parameter',
  uid: '1.2.840.10008.6.1.1167',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113041', meaning: 'Apparent Diffusion Coefficient' },
    { scheme: 'DCM', value: '113289', meaning: 'Diffusion Coefficient' },
    { scheme: 'DCM', value: '113290', meaning: 'Mono-exponential Apparent Diffusion Coefficient' },
    { scheme: 'DCM', value: '113291', meaning: 'Slow Diffusion Coefficient' },
    { scheme: 'DCM', value: '113292', meaning: 'Fast Diffusion Coefficient' },
    { scheme: 'DCM', value: '113293', meaning: 'Fast Diffusion Coefficient Fraction' },
    { scheme: 'DCM', value: '113294', meaning: 'Kurtosis Diffusion Coefficient' },
    { scheme: 'DCM', value: '113295', meaning: 'Gamma Distribution Scale Parameter' },
    { scheme: 'DCM', value: '113296', meaning: 'Gamma Distribution Shape Parameter' },
    { scheme: 'DCM', value: '113297', meaning: 'Gamma Distribution Mode' },
    { scheme: 'DCM', value: '113298', meaning: 'Distributed Diffusion Coefficient' },
    { scheme: 'DCM', value: '113299', meaning: 'Anomalous Exponent Parameter' },
  ],
};
