// Shape Characteristic from BI-RADS®, PS3.16 CID 6005
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6005.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6005: ContextGroup = {
  cid: '6005',
  name: 'Shape Characteristic from BI-RADS®',
  uid: '1.2.840.10008.6.1.335',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '42700002', meaning: 'Round shape' },
    { scheme: 'SCT', value: '84360004', meaning: 'Ovoid shape (Oval)' },
    { scheme: 'SCT', value: '40266001', meaning: 'Lobular' },
    { scheme: 'SCT', value: '49608001', meaning: 'Irregular' },
  ],
};
