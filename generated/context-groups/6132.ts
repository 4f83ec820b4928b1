// Chest Calcification Descriptor, PS3.16 CID 6132
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6132.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6132: ContextGroup = {
  cid: '6132',
  name: 'Chest Calcification Descriptor',
  uid: '1.2.840.10008.6.1.452',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129751002', meaning: 'Eggshell calcification' },
    { scheme: 'SCT', value: '129749001', meaning: 'Coarse (popcorn-like) calcification' },
    { scheme: 'DCM', value: '112162', meaning: 'Target' },
    { scheme: 'SCT', value: '88446008', meaning: 'Laminated' },
    { scheme: 'DCM', value: '112163', meaning: 'Fibrocalcific' },
    { scheme: 'DCM', value: '112164', meaning: 'Flocculent' },
    { scheme: 'SCT', value: '255288007', meaning: 'Nodular' },
    { scheme: 'SCT', value: '83323007', meaning: 'Ossification' },
  ],
};
