// Cardiac Ultrasound Semilunar Valve, Annulate and Sinus Measurement, PS3.16 CID 12272
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12272.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12272: ContextGroup = {
  cid: '12272',
  name: 'Cardiac Ultrasound Semilunar Valve, Annulate and Sinus Measurement',
  uid: '1.2.840.10008.6.1.853',
  extensible: true,
  includes: ['12262', '12270'],
  codes: [],
};
