// Chest Texture Descriptor, PS3.16 CID 6131
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6131.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6131: ContextGroup = {
  cid: '6131',
  name: 'Chest Texture Descriptor',
  uid: '1.2.840.10008.6.1.451',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '112160', meaning: 'Homogeneous' }, { scheme: 'DCM', value: '112161', meaning: 'Inhomogeneous' }],
};
