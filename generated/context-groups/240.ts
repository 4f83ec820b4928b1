// Present-Absent, PS3.16 CID 240
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_240.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid240: ContextGroup = {
  cid: '240',
  name: 'Present-Absent',
  uid: '1.2.840.10008.6.1.35',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '52101004', meaning: 'Present' },
    { scheme: 'SCT', value: '272519000', meaning: 'Absent' },
    { scheme: 'SCT', value: '373068000', meaning: 'Undetermined' },
  ],
};
