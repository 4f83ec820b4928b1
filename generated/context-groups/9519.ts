// Radiotherapy Accessory Slot Holder Device Type, PS3.16 CID 9519
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9519.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9519: ContextGroup = {
  cid: '9519',
  name: 'Radiotherapy Accessory Slot Holder Device Type',
  uid: '1.2.840.10008.6.1.1229',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130125', meaning: 'Radiotherapy Applicator' }],
};
