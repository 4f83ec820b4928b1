// Cardiac Ultrasound Coronary Artery Measurement, PS3.16 CID 12275
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12275.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12275: ContextGroup = {
  cid: '12275',
  name: 'Cardiac Ultrasound Coronary Artery Measurement',
  uid: '1.2.840.10008.6.1.856',
  extensible: true,
  includes: ['12220', '12222', '12250'],
  codes: [],
};
