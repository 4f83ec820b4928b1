// MR Signal Intensity, PS3.16 CID 6311
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6311.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6311: ContextGroup = {
  cid: '6311',
  name: 'MR Signal Intensity',
  uid: '1.2.840.10008.6.1.1368',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110805', meaning: 'T2 Weighted MR Signal Intensity' },
    { scheme: 'DCM', value: '113043', meaning: 'Diffusion weighted' },
    { scheme: 'DCM', value: '130566', meaning: 'Diffusion-weighted Acquisition Highest b-value image' },
    { scheme: 'DCM', value: '130567', meaning: 'Dynamic Contrast-Enhanced Acquisition' },
    { scheme: 'DCM', value: '130568', meaning: 'Dynamic Contrast-Enhanced Acquisition Subtraction image' },
    { scheme: 'DCM', value: '110804', meaning: 'T1 Weighted MR Signal Intensity' },
    { scheme: 'DCM', value: '113041', meaning: 'Apparent Diffusion Coefficient' },
  ],
};
