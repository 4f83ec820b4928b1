// Angiographic EF Testing Method, PS3.16 CID 3748
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3748.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3748: ContextGroup = {
  cid: '3748',
  name: 'Angiographic EF Testing Method',
  uid: '1.2.840.10008.6.1.245',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '122059', meaning: 'Single plane Angiography' }, { scheme: 'DCM', value: '122060', meaning: 'Bi-plane Angiography' }],
};
