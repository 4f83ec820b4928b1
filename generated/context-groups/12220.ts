// Echocardiography Common Measurement, PS3.16 CID 12220
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12220.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12220: ContextGroup = {
  cid: '12220',
  name: 'Echocardiography Common Measurement',
  uid: '1.2.840.10008.6.1.612',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'LN', value: '8867-4', meaning: 'Heart rate' }],
};
