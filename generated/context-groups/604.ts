// Device Reuse, PS3.16 CID 604
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_604.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid604: ContextGroup = {
  cid: '604',
  name: 'Device Reuse',
  uid: '1.2.840.10008.6.1.1069',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '127177', meaning: 'Unused' }, { scheme: 'DCM', value: '127178', meaning: 'Reused' }],
};
