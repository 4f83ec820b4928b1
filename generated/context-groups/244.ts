// Laterality, PS3.16 CID 244
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_244.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid244: ContextGroup = {
  cid: '244',
  name: 'Laterality',
  uid: '1.2.840.10008.6.1.37',
  extensible: false,
  includes: ['247'],
  codes: [{ scheme: 'SCT', value: '51440002', meaning: 'Bilateral' }, { scheme: 'SCT', value: '66459002', meaning: 'Unilateral' }],
};
