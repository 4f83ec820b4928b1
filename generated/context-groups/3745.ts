// Calculation Method, PS3.16 CID 3745
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3745.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3745: ContextGroup = {
  cid: '3745',
  name: 'Calculation Method',
  uid: '1.2.840.10008.6.1.242',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '414135002', meaning: 'Estimated' }, { scheme: 'SCT', value: '258090004', meaning: 'Calculated' }],
};
