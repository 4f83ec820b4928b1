// BP Response, PS3.16 CID 3211
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3211.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3211: ContextGroup = {
  cid: '3211',
  name: 'BP Response',
  uid: '1.2.840.10008.6.1.766',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '17621005', meaning: 'normal' },
    { scheme: 'SCT', value: '45007003', meaning: 'Hypotensive' },
    { scheme: 'SCT', value: '38341003', meaning: 'Hypertensive' },
    { scheme: 'SCT', value: '428247006', meaning: 'blunted' },
  ],
};
