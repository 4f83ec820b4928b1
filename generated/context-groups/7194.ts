// Morphologically Abnormal Structure Segmentation Property Type, PS3.16 CID 7194
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7194.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7194: ContextGroup = {
  cid: '7194',
  name: 'Morphologically Abnormal Structure Segmentation Property Type',
  uid: '1.2.840.10008.6.1.1193',
  extensible: true,
  includes: ['7159', '7199'],
  codes: [],
};
