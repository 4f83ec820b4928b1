// Ventilation Action, PS3.16 CID 3551
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3551.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3551: ContextGroup = {
  cid: '3551',
  name: 'Ventilation Action',
  uid: '1.2.840.10008.6.1.147',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121168', meaning: 'Begin Ventilation' }, { scheme: 'DCM', value: '121169', meaning: 'End Ventilation' }],
};
