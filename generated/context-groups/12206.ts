// Echocardiography Right Atrium Measurement, PS3.16 CID 12206
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12206.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12206: ContextGroup = {
  cid: '12206',
  name: 'Echocardiography Right Atrium Measurement',
  uid: '1.2.840.10008.6.1.599',
  extensible: true,
  includes: ['12220'],
  codes: [{ scheme: 'LN', value: '18070-3', meaning: 'Right Atrium Systolic Pressure' }, { scheme: 'LN', value: '17988-7', meaning: 'Right Atrium Area A4C view' }],
};
