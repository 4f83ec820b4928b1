// Stenosis Grade, PS3.16 CID 3832
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3832.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3832: ContextGroup = {
  cid: '3832',
  name: 'Stenosis Grade',
  uid: '1.2.840.10008.6.1.283',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '24484000', meaning: 'severe' },
    { scheme: 'SCT', value: '6736007', meaning: 'moderate' },
    { scheme: 'SCT', value: '255604002', meaning: 'mild' },
  ],
};
