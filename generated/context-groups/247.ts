// Laterality Left-Right Only, PS3.16 CID 247
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_247.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid247: ContextGroup = {
  cid: '247',
  name: 'Laterality Left-Right Only',
  uid: '1.2.840.10008.6.1.1284',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'SCT', value: '24028007', meaning: 'Right' }, { scheme: 'SCT', value: '7771000', meaning: 'Left' }],
};
