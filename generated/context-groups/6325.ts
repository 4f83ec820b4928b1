// Overall Assessment from PI-RADS®, PS3.16 CID 6325
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6325.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6325: ContextGroup = {
  cid: '6325',
  name: 'Overall Assessment from PI-RADS®',
  uid: '1.2.840.10008.6.1.1382',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'RADLEX', value: 'RID50289', meaning: 'PI-RADS 1 - Very low' },
    { scheme: 'RADLEX', value: 'RID50290', meaning: 'PI-RADS 2 - Low' },
    { scheme: 'RADLEX', value: 'RID50291', meaning: 'PI-RADS 3 - Intermediate' },
    { scheme: 'RADLEX', value: 'RID50292', meaning: 'PI-RADS 4 - High' },
    { scheme: 'RADLEX', value: 'RID50293', meaning: 'PI-RADS 5 - Very high' },
    { scheme: 'RADLEX', value: 'RID50322', meaning: 'PI-RADS X - Inadequate or absent' },
  ],
};
