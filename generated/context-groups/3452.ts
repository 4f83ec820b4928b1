// Calibration Method, PS3.16 CID 3452
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3452.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3452: ContextGroup = {
  cid: '3452',
  name: 'Calibration Method',
  uid: '1.2.840.10008.6.1.99',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122486', meaning: 'Geometric Isocenter' },
    { scheme: 'DCM', value: '122487', meaning: 'Geometric Non-Isocenter' },
    { scheme: 'DCM', value: '122488', meaning: 'Calibration Object Used' },
  ],
};
