// Calcium Distribution, PS3.16 CID 3489
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3489.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3489: ContextGroup = {
  cid: '3489',
  name: 'Calcium Distribution',
  uid: '1.2.840.10008.6.1.124',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '26283006', meaning: 'Superficial' }, { scheme: 'SCT', value: '795002', meaning: 'Deep' }],
};
