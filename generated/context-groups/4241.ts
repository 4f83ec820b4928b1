// Ophthalmic Axial Length Selection Method, PS3.16 CID 4241
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4241.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4241: ContextGroup = {
  cid: '4241',
  name: 'Ophthalmic Axial Length Selection Method',
  uid: '1.2.840.10008.6.1.887',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121412', meaning: 'Mean value chosen' }, { scheme: 'DCM', value: '121410', meaning: 'User chosen value' }],
};
