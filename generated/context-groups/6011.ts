// Calcification Type from BI-RADS®, PS3.16 CID 6011
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6011.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6011: ContextGroup = {
  cid: '6011',
  name: 'Calcification Type from BI-RADS®',
  uid: '1.2.840.10008.6.1.341',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129749001', meaning: 'Coarse (popcorn-like) calcification' },
    { scheme: 'SCT', value: '129750001', meaning: 'Dystrophic calcification' },
    { scheme: 'SCT', value: '129751002', meaning: 'Eggshell calcification' },
    { scheme: 'SCT', value: '129752009', meaning: 'Large rod-like calcification' },
    { scheme: 'SCT', value: '129753004', meaning: 'Milk of calcium calcification' },
    { scheme: 'SCT', value: '129754005', meaning: 'Lucent-centered calcification' },
    { scheme: 'SCT', value: '129755006', meaning: 'Punctate calcification' },
    { scheme: 'SCT', value: '129756007', meaning: 'Round shaped calcification' },
    { scheme: 'SCT', value: '129757003', meaning: 'Calcified skin of breast' },
    { scheme: 'SCT', value: '129758008', meaning: 'Calcified suture material' },
    { scheme: 'SCT', value: '129759000', meaning: 'Vascular calcification' },
    { scheme: 'SCT', value: '129760005', meaning: 'Amorphous calcification' },
    { scheme: 'SCT', value: '129761009', meaning: 'Fine, linear (casting) calcification' },
    { scheme: 'SCT', value: '129762002', meaning: 'Fine linear, branching (casting) calcification' },
    { scheme: 'SCT', value: '129763007', meaning: 'Heterogeneous calcification' },
    { scheme: 'DCM', value: '111344', meaning: 'Fine pleomorphic calcification' },
    { scheme: 'SCT', value: '44771000', meaning: 'Microcalcifications of the breast' },
    { scheme: 'DCM', value: '111345', meaning: 'Macrocalcifications' },
  ],
};
