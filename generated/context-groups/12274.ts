// Cardiac Ultrasound Aorta Measurement, PS3.16 CID 12274
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12274.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12274: ContextGroup = {
  cid: '12274',
  name: 'Cardiac Ultrasound Aorta Measurement',
  uid: '1.2.840.10008.6.1.855',
  extensible: true,
  includes: ['12220', '12222', '12250', '12270', '12273'],
  codes: [],
};
