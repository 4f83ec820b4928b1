// Cardiac Ultrasound Aortic Valve Measurement, PS3.16 CID 12270
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12270.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12270: ContextGroup = {
  cid: '12270',
  name: 'Cardiac Ultrasound Aortic Valve Measurement',
  uid: '1.2.840.10008.6.1.851',
  extensible: true,
  includes: ['12220', '12222', '12239', '12250', '12252', '12253', '12254'],
  codes: [{ scheme: 'LN', value: '17996-0', meaning: 'Aortic Valve Cusp Separation' }],
};
