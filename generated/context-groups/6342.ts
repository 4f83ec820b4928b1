// Prostate MRI Margin Characteristic from PI-RADS®, PS3.16 CID 6342
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6342.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6342: ContextGroup = {
  cid: '6342',
  name: 'Prostate MRI Margin Characteristic from PI-RADS®',
  uid: '1.2.840.10008.6.1.1399',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129738007', meaning: 'Circumscribed lesion' },
    { scheme: 'RADLEX', value: 'RID34355', meaning: 'Non-circumscribed margin' },
    { scheme: 'SCT', value: '129741003', meaning: 'Indistinct lesion' },
    { scheme: 'SCT', value: '129740002', meaning: 'Obscured lesion' },
    { scheme: 'SCT', value: '49608001', meaning: 'Irregular' },
    { scheme: 'SCT', value: '129742005', meaning: 'Spiculated lesion' },
    { scheme: 'SCT', value: '59135002', meaning: 'Encapsulated' },
    { scheme: 'RADLEX', value: 'RID49497', meaning: 'Erased charcoal sign' },
    { scheme: 'DCM', value: '130593', meaning: 'Partially encapsulated' },
    { scheme: 'DCM', value: '130594', meaning: 'Completely encapsulated' },
  ],
};
