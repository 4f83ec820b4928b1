// Motion Management Setup Device, PS3.16 CID 9578
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9578.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9578: ContextGroup = {
  cid: '9578',
  name: 'Motion Management Setup Device',
  uid: '1.2.840.10008.6.1.1425',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130650', meaning: 'Coaching Device' }, { scheme: 'DCM', value: '130651', meaning: 'Patient Distraction Device' }],
};
