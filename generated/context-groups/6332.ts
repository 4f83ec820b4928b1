// PI-RADS® v2 DCE Lesion Assessment Category, PS3.16 CID 6332
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6332.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6332: ContextGroup = {
  cid: '6332',
  name: 'PI-RADS® v2 DCE Lesion Assessment Category',
  uid: '1.2.840.10008.6.1.1389',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'RADLEX', value: 'RID50320', meaning: 'PI-RADS DCE -ve' },
    { scheme: 'RADLEX', value: 'RID50321', meaning: 'PI-RADS DCE +ve' },
    { scheme: 'RADLEX', value: 'RID50327', meaning: 'PI-RADS X - DCE Inadequate or absent' },
  ],
};
