// Cardiac Ultrasound Venous Return Pulmonary Measurement, PS3.16 CID 12263
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12263.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12263: ContextGroup = {
  cid: '12263',
  name: 'Cardiac Ultrasound Venous Return Pulmonary Measurement',
  uid: '1.2.840.10008.6.1.844',
  extensible: true,
  includes: ['12261', '12262'],
  codes: [],
};
