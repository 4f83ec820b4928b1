// Cardiac Ultrasound Aorto Pulmonary Connection Measurement, PS3.16 CID 12276
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12276.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12276: ContextGroup = {
  cid: '12276',
  name: 'Cardiac Ultrasound Aorto Pulmonary Connection Measurement',
  uid: '1.2.840.10008.6.1.857',
  extensible: true,
  includes: ['12220', '12222', '3612'],
  codes: [{ scheme: 'LN', value: '29462-9', meaning: 'Pulmonary-to-Systemic Shunt Flow Ratio' }],
};
