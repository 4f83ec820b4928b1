// Index Method, PS3.16 CID 3455
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3455.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3455: ContextGroup = {
  cid: '3455',
  name: 'Index Method',
  uid: '1.2.840.10008.6.1.101',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'LN', value: '8277-6', meaning: 'BSA' }, { scheme: 'DCM', value: '122572', meaning: 'BSA^1.219' }],
};
