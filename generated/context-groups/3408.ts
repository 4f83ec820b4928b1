// Consumable Action, PS3.16 CID 3408
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3408.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3408: ContextGroup = {
  cid: '3408',
  name: 'Consumable Action',
  uid: '1.2.840.10008.6.1.73',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122076', meaning: 'Consumable taken from inventory' },
    { scheme: 'DCM', value: '122077', meaning: 'Consumable returned to inventory' },
    { scheme: 'DCM', value: '122078', meaning: 'Remaining consumable disposed' },
    { scheme: 'DCM', value: '122079', meaning: 'Consumable unusable' },
  ],
};
