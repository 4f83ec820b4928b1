// Echocardiography Measurement Method, PS3.16 CID 12227
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12227.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12227: ContextGroup = {
  cid: '12227',
  name: 'Echocardiography Measurement Method',
  uid: '1.2.840.10008.6.1.618',
  extensible: true,
  includes: ['12228', '12229', '12230', '12231', '12232', '12310'],
  codes: [{ scheme: 'DCM', value: '125316', meaning: 'Directly measured' }],
};
