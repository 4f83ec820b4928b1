// PI-RADS® v2 T2WI PZ Lesion Assessment Category, PS3.16 CID 6329
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6329.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6329: ContextGroup = {
  cid: '6329',
  name: 'PI-RADS® v2 T2WI PZ Lesion Assessment Category',
  uid: '1.2.840.10008.6.1.1386',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'RADLEX', value: 'RID50302', meaning: 'PI-RADS 1 - T2WI PZ Very low' },
    { scheme: 'RADLEX', value: 'RID50303', meaning: 'PI-RADS 2 - T2WI PZ Low' },
    { scheme: 'RADLEX', value: 'RID50304', meaning: 'PI-RADS 3 - T2WI PZ Intermediate' },
    { scheme: 'RADLEX', value: 'RID50305', meaning: 'PI-RADS 4 - T2WI PZ High' },
    { scheme: 'RADLEX', value: 'RID50306', meaning: 'PI-RADS 5 - T2WI PZ Very high' },
    { scheme: 'RADLEX', value: 'RID50324', meaning: 'PI-RADS X - T2WI PZ Inadequate or absent' },
  ],
};
