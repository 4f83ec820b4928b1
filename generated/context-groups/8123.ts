// Microscopy Illumination Method, PS3.16 CID 8123
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8123.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8123: ContextGroup = {
  cid: '8123',
  name: 'Microscopy Illumination Method',
  uid: '1.2.840.10008.6.1.900',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111741', meaning: 'Transmission illumination' },
    { scheme: 'DCM', value: '111742', meaning: 'Reflection illumination' },
    { scheme: 'DCM', value: '111743', meaning: 'Epifluorescence illumination' },
    { scheme: 'DCM', value: '111744', meaning: 'Brightfield illumination' },
    { scheme: 'DCM', value: '111745', meaning: 'Darkfield illumination' },
    { scheme: 'DCM', value: '111746', meaning: 'Oblique illumination' },
    { scheme: 'DCM', value: '111747', meaning: 'Phase contrast illumination' },
    { scheme: 'DCM', value: '111748', meaning: 'Differential interference contrast' },
    { scheme: 'DCM', value: '111749', meaning: 'Total internal reflection fluorescence' },
  ],
};
