// Compensator Device Type, PS3.16 CID 9542
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9542.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9542: ContextGroup = {
  cid: '9542',
  name: 'Compensator Device Type',
  uid: '1.2.840.10008.6.1.1289',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130340', meaning: 'Physical Compensator' }],
};
