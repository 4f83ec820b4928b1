// Chest Orientation Descriptor, PS3.16 CID 6121
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6121.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6121: ContextGroup = {
  cid: '6121',
  name: 'Chest Orientation Descriptor',
  uid: '1.2.840.10008.6.1.441',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '24020000', meaning: 'Horizontal' },
    { scheme: 'SCT', value: '33096000', meaning: 'Vertical' },
    { scheme: 'SCT', value: '21114003', meaning: 'Oblique' },
  ],
};
