// Cardiac Ultrasound Outflow Tract Measurement, PS3.16 CID 12271
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12271.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12271: ContextGroup = {
  cid: '12271',
  name: 'Cardiac Ultrasound Outflow Tract Measurement',
  uid: '1.2.840.10008.6.1.852',
  extensible: true,
  includes: ['12257', '12258', '12262', '12270'],
  codes: [],
};
