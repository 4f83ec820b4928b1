// Speed of Response, PS3.16 CID 3210
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3210.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3210: ContextGroup = {
  cid: '3210',
  name: 'Speed of Response',
  uid: '1.2.840.10008.6.1.765',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '17621005', meaning: 'normal' },
    { scheme: 'SCT', value: '428691001', meaning: 'accentuated' },
    { scheme: 'SCT', value: '428247006', meaning: 'blunted' },
  ],
};
