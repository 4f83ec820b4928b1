// Ophthalmic Horizontal Direction, PS3.16 CID 4214
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4214.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4214: ContextGroup = {
  cid: '4214',
  name: 'Ophthalmic Horizontal Direction',
  uid: '1.2.840.10008.6.1.800',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '255460003', meaning: 'Inward' }, { scheme: 'SCT', value: '255543005', meaning: 'Outward' }],
};
