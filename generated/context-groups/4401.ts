// Fitzpatrick Skin Type, PS3.16 CID 4401
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4401.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4401: ContextGroup = {
  cid: '4401',
  name: 'Fitzpatrick Skin Type',
  uid: '1.2.840.10008.6.1.1346',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: 'C74569', meaning: 'Fitzpatrick Skin Type I' },
    { scheme: 'LN', value: 'C74570', meaning: 'Fitzpatrick Skin Type II' },
    { scheme: 'LN', value: 'C74571', meaning: 'Fitzpatrick Skin Type III' },
    { scheme: 'LN', value: 'C74572', meaning: 'Fitzpatrick Skin Type IV' },
    { scheme: 'LN', value: 'C74573', meaning: 'Fitzpatrick Skin Type V' },
    { scheme: 'LN', value: 'C74574', meaning: 'Fitzpatrick Skin Type VI' },
  ],
};
