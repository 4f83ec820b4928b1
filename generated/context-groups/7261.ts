// Diffusion Model Value Type, PS3.16 CID 7261
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7261.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7261: ContextGroup = {
  cid: '7261',
  name: 'Diffusion Model Value Type',
  uid: '1.2.840.10008.6.1.1060',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113231', meaning: 'Single Tensor' },
    { scheme: 'DCM', value: '113232', meaning: 'Multi Tensor' },
    { scheme: 'DCM', value: '113233', meaning: 'Model Free' },
    { scheme: 'DCM', value: '113234', meaning: 'CHARMED' },
    { scheme: 'DCM', value: '113224', meaning: 'DSI' },
    { scheme: 'DCM', value: '113236', meaning: 'DOT' },
    { scheme: 'DCM', value: '113237', meaning: 'PAS' },
    { scheme: 'DCM', value: '113238', meaning: 'Spherical Deconvolution' },
  ],
};
