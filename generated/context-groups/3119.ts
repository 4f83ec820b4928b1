// LV Function, PS3.16 CID 3119
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3119.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3119: ContextGroup = {
  cid: '3119',
  name: 'LV Function',
  uid: '1.2.840.10008.6.1.751',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '17621005', meaning: 'Normal' }, { scheme: 'SCT', value: '275514001', meaning: 'Impaired left ventricular function' }],
};
