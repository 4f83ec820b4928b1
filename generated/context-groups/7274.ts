// MR Diffusion Model Fitting Method, PS3.16 CID 7274
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7274.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7274: ContextGroup = {
  cid: '7274',
  name: 'MR Diffusion Model Fitting Method',
  uid: '1.2.840.10008.6.1.1169',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113260', meaning: 'Log of ratio of two samples' },
    { scheme: 'DCM', value: '113261', meaning: 'Least squares fit of multiple samples' },
    { scheme: 'DCM', value: '113265', meaning: 'Levenberg-Marquardt' },
    { scheme: 'DCM', value: '113266', meaning: 'Trust-Region' },
    { scheme: 'DCM', value: '113267', meaning: 'Fixed-Dp' },
    { scheme: 'DCM', value: '113268', meaning: 'Segmented-Unconstrained' },
    { scheme: 'DCM', value: '113269', meaning: 'Segmented-Constrained' },
    { scheme: 'DCM', value: '113270', meaning: 'Bayesian-Probability' },
  ],
};
