// Cardiac Ultrasound Interventricular Septum Measurement, PS3.16 CID 12269
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12269.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12269: ContextGroup = {
  cid: '12269',
  name: 'Cardiac Ultrasound Interventricular Septum Measurement',
  uid: '1.2.840.10008.6.1.850',
  extensible: true,
  includes: ['12220', '12222', '12250', '12253'],
  codes: [],
};
