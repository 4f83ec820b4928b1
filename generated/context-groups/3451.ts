// Calibration Object, PS3.16 CID 3451
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3451.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3451: ContextGroup = {
  cid: '3451',
  name: 'Calibration Object',
  uid: '1.2.840.10008.6.1.98',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '19923001', meaning: 'Catheter' },
    { scheme: 'SCT', value: '102304005', meaning: 'Measuring Ruler' },
    { scheme: 'DCM', value: '122485', meaning: 'Sphere' },
  ],
};
