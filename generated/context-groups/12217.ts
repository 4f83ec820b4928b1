// Echocardiography Cardiac Shunt Measurement, PS3.16 CID 12217
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12217.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12217: ContextGroup = {
  cid: '12217',
  name: 'Echocardiography Cardiac Shunt Measurement',
  uid: '1.2.840.10008.6.1.609',
  extensible: true,
  includes: ['12220'],
  codes: [{ scheme: 'LN', value: '29462-9', meaning: 'Pulmonary-to-Systemic Shunt Flow Ratio' }],
};
