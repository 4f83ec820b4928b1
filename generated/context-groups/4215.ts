// Ophthalmic Vertical Direction, PS3.16 CID 4215
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4215.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4215: ContextGroup = {
  cid: '4215',
  name: 'Ophthalmic Vertical Direction',
  uid: '1.2.840.10008.6.1.801',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '255532002', meaning: 'Up' }, { scheme: 'SCT', value: '255518004', meaning: 'Down' }],
};
