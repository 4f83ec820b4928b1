// Cardiac Ultrasound Atrioventricular Valve Measurement, PS3.16 CID 12268
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12268.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12268: ContextGroup = {
  cid: '12268',
  name: 'Cardiac Ultrasound Atrioventricular Valve Measurement',
  uid: '1.2.840.10008.6.1.849',
  extensible: true,
  includes: ['12266', '12267'],
  codes: [],
};
