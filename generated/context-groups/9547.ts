// RT Beam Limiting Device Orientation Label, PS3.16 CID 9547
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9547.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9547: ContextGroup = {
  cid: '9547',
  name: 'RT Beam Limiting Device Orientation Label',
  uid: '1.2.840.10008.6.1.1294',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130334', meaning: 'X Orientation' }, { scheme: 'DCM', value: '130335', meaning: 'Y Orientation' }],
};
