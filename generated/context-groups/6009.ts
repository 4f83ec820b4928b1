// Density Modifier from BI-RADS®, PS3.16 CID 6009
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6009.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6009: ContextGroup = {
  cid: '6009',
  name: 'Density Modifier from BI-RADS®',
  uid: '1.2.840.10008.6.1.339',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129744006', meaning: 'High density lesion' },
    { scheme: 'SCT', value: '129745007', meaning: 'Equal density (isodense) lesion' },
    { scheme: 'SCT', value: '129746008', meaning: 'Low density (not containing fat) lesion' },
    { scheme: 'SCT', value: '129747004', meaning: 'Fat containing (radiolucent) lesion' },
  ],
};
