// Radiotherapy Accessory No-slot Holder Device Type, PS3.16 CID 9518
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9518.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9518: ContextGroup = {
  cid: '9518',
  name: 'Radiotherapy Accessory No-slot Holder Device Type',
  uid: '1.2.840.10008.6.1.1228',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130124', meaning: 'Accessory Tray' }],
};
