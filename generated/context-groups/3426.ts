// Consumables Parameter, PS3.16 CID 3426
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3426.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3426: ContextGroup = {
  cid: '3426',
  name: 'Consumables Parameter',
  uid: '1.2.840.10008.6.1.88',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121145', meaning: 'Description of Material' },
    { scheme: 'DCM', value: '121148', meaning: 'Unit Serial Identifier' },
    { scheme: 'DCM', value: '121149', meaning: 'Lot Identifier' },
  ],
};
