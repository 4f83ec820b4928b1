// Segmentation Property Type, PS3.16 CID 7151
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7151.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7151: ContextGroup = {
  cid: '7151',
  name: 'Segmentation Property Type',
  uid: '1.2.840.10008.6.1.497',
  extensible: true,
  includes: ['7191', '7192', '7193', '7194', '7195', '7196', '7197', '4273'],
  codes: [],
};
