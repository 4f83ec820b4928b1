// Quadrant Location from BI-RADS®, PS3.16 CID 6021
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6021.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6021: ContextGroup = {
  cid: '6021',
  name: 'Quadrant Location from BI-RADS®',
  uid: '1.2.840.10008.6.1.351',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '76365002', meaning: 'Upper outer quadrant of breast' },
    { scheme: 'SCT', value: '77831004', meaning: 'Upper inner quadrant of breast' },
    { scheme: 'SCT', value: '33564002', meaning: 'Lower outer quadrant of breast' },
    { scheme: 'SCT', value: '19100000', meaning: 'Lower inner quadrant of breast' },
  ],
};
