// Cardiac Ultrasound Right Ventricle Measurement, PS3.16 CID 12258
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12258.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12258: ContextGroup = {
  cid: '12258',
  name: 'Cardiac Ultrasound Right Ventricle Measurement',
  uid: '1.2.840.10008.6.1.839',
  extensible: true,
  includes: ['12220', '12222', '12250', '12253', '12254', '12255'],
  codes: [{ scheme: 'SCT', value: '118565006', meaning: 'Volume' }],
};
