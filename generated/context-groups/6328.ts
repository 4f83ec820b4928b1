// PI-RADS® v2 Lesion Assessment Category, PS3.16 CID 6328
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6328.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6328: ContextGroup = {
  cid: '6328',
  name: 'PI-RADS® v2 Lesion Assessment Category',
  uid: '1.2.840.10008.6.1.1385',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'RADLEX', value: 'RID50296', meaning: 'PI-RADS 1 - Very low (lesion)' },
    { scheme: 'RADLEX', value: 'RID50297', meaning: 'PI-RADS 2 - Low (lesion)' },
    { scheme: 'RADLEX', value: 'RID50298', meaning: 'PI-RADS 3 - Intermediate (lesion)' },
    { scheme: 'RADLEX', value: 'RID50299', meaning: 'PI-RADS 4 - High (lesion)' },
    { scheme: 'RADLEX', value: 'RID50300', meaning: 'PI-RADS 5 - Very high (lesion)' },
    { scheme: 'RADLEX', value: 'RID50323', meaning: 'PI-RADS X - Inadequate or absent (lesion)' },
  ],
};
