// Cardiac Ultrasound Venous Return Systemic Measurement, PS3.16 CID 12264
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12264.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12264: ContextGroup = {
  cid: '12264',
  name: 'Cardiac Ultrasound Venous Return Systemic Measurement',
  uid: '1.2.840.10008.6.1.845',
  extensible: true,
  includes: ['12220', '12222', '12239', '12250', '12252', '12253', '12254', '3612'],
  codes: [],
};
