// Lesion Boundary, PS3.16 CID 6153
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6153.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6153: ContextGroup = {
  cid: '6153',
  name: 'Lesion Boundary',
  uid: '1.2.840.10008.6.1.468',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '111358', meaning: 'Abrupt interface' }, { scheme: 'DCM', value: '111359', meaning: 'Echogenic halo' }],
};
