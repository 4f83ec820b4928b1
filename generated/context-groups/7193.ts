// Physical Object Segmentation Property Type, PS3.16 CID 7193
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7193.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7193: ContextGroup = {
  cid: '7193',
  name: 'Physical Object Segmentation Property Type',
  uid: '1.2.840.10008.6.1.1192',
  extensible: true,
  includes: ['8', '6401', '6404', '7157', '7158', '7027'],
  codes: [],
};
