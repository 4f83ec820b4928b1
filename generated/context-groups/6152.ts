// Orientation, PS3.16 CID 6152
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6152.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6152: ContextGroup = {
  cid: '6152',
  name: 'Orientation',
  uid: '1.2.840.10008.6.1.467',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '111355', meaning: 'Parallel' }, { scheme: 'DCM', value: '111356', meaning: 'Not parallel' }],
};
