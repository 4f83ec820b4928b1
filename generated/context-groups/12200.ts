// Echocardiography Left Ventricle Measurement, PS3.16 CID 12200
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12200.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12200: ContextGroup = {
  cid: '12200',
  name: 'Echocardiography Left Ventricle Measurement',
  uid: '1.2.840.10008.6.1.593',
  extensible: true,
  includes: ['12220', '12201', '12240', '12202', '12222', '12203', '12239'],
  codes: [],
};
