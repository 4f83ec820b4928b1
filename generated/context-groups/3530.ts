// Oxygen Administration Action, PS3.16 CID 3530
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3530.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3530: ContextGroup = {
  cid: '3530',
  name: 'Oxygen Administration Action',
  uid: '1.2.840.10008.6.1.144',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121161', meaning: 'Begin oxygen administration' }, { scheme: 'DCM', value: '121162', meaning: 'End oxygen administration' }],
};
