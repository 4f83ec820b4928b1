// Procedure Log Title, PS3.16 CID 3400
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3400.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3400: ContextGroup = {
  cid: '3400',
  name: 'Procedure Log Title',
  uid: '1.2.840.10008.6.1.65',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121120', meaning: 'Cath Lab Procedure Log' }],
};
