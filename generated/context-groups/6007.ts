// Margin Characteristic from BI-RADS®, PS3.16 CID 6007
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6007.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6007: ContextGroup = {
  cid: '6007',
  name: 'Margin Characteristic from BI-RADS®',
  uid: '1.2.840.10008.6.1.337',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129738007', meaning: 'Circumscribed lesion' },
    { scheme: 'SCT', value: '129739004', meaning: 'Microlobulated lesion' },
    { scheme: 'SCT', value: '129740002', meaning: 'Obscured lesion' },
    { scheme: 'SCT', value: '129741003', meaning: 'Indistinct lesion' },
    { scheme: 'SCT', value: '129742005', meaning: 'Spiculated lesion' },
    { scheme: 'DCM', value: '111343', meaning: 'Angular margins' },
  ],
};
