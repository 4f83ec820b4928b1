// PI-RADS® v2 T2WI TZ Lesion Assessment Category, PS3.16 CID 6330
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6330.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6330: ContextGroup = {
  cid: '6330',
  name: 'PI-RADS® v2 T2WI TZ Lesion Assessment Category',
  uid: '1.2.840.10008.6.1.1387',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'RADLEX', value: 'RID50308', meaning: 'PI-RADS 1 - T2WI TZ Very low' },
    { scheme: 'RADLEX', value: 'RID50309', meaning: 'PI-RADS 2 - T2WI TZ Low' },
    { scheme: 'RADLEX', value: 'RID50310', meaning: 'PI-RADS 3 - T2WI TZ Intermediate' },
    { scheme: 'RADLEX', value: 'RID50311', meaning: 'PI-RADS 4 - T2WI TZ High' },
    { scheme: 'RADLEX', value: 'RID50312', meaning: 'PI-RADS 5 - T2WI TZ Very high' },
    { scheme: 'RADLEX', value: 'RID50325', meaning: 'PI-RADS X - T2WI TZ Inadequate or absent' },
  ],
};
