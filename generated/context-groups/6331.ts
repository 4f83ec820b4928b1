// PI-RADS® v2 DWI Lesion Assessment Category, PS3.16 CID 6331
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6331.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6331: ContextGroup = {
  cid: '6331',
  name: 'PI-RADS® v2 DWI Lesion Assessment Category',
  uid: '1.2.840.10008.6.1.1388',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'RADLEX', value: 'RID50314', meaning: 'PI-RADS 1 - DWI Very low' },
    { scheme: 'RADLEX', value: 'RID50315', meaning: 'PI-RADS 2 - DWI Low' },
    { scheme: 'RADLEX', value: 'RID50316', meaning: 'PI-RADS 3 - DWI Intermediate' },
    { scheme: 'RADLEX', value: 'RID50317', meaning: 'PI-RADS 4 - DWI High' },
    { scheme: 'RADLEX', value: 'RID50318', meaning: 'PI-RADS 5 - DWI Very high' },
    { scheme: 'RADLEX', value: 'RID50326', meaning: 'PI-RADS X - DWI Inadequate or absent' },
  ],
};
