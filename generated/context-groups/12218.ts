// Echocardiography Congenital Anomaly Measurement, PS3.16 CID 12218
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12218.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12218: ContextGroup = {
  cid: '12218',
  name: 'Echocardiography Congenital Anomaly Measurement',
  uid: '1.2.840.10008.6.1.610',
  extensible: true,
  includes: ['12220', '12222', '12250'],
  codes: [],
};
