// Requested Report Type, PS3.16 CID 9233
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9233.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9233: ContextGroup = {
  cid: '9233',
  name: 'Requested Report Type',
  uid: '1.2.840.10008.6.1.1120',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121362', meaning: 'Preliminary Report' }, { scheme: 'DCM', value: '128005', meaning: 'Final Report' }],
};
