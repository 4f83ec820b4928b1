// Present-Absent Only, PS3.16 CID 241
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_241.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid241: ContextGroup = {
  cid: '241',
  name: 'Present-Absent Only',
  uid: '1.2.840.10008.6.1.1113',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'SCT', value: '52101004', meaning: 'Present' }, { scheme: 'SCT', value: '272519000', meaning: 'Absent' }],
};
