// Cardiac Ultrasound Pulmonary Artery Measurement, PS3.16 CID 12260
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12260.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12260: ContextGroup = {
  cid: '12260',
  name: 'Cardiac Ultrasound Pulmonary Artery Measurement',
  uid: '1.2.840.10008.6.1.841',
  extensible: true,
  includes: ['12220', '12222', '12250', '12253', '12254'],
  codes: [],
};
