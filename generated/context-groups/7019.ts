// Segmentation Non-Image Source Purpose of Reference, PS3.16 CID 7019
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7019.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7019: ContextGroup = {
  cid: '7019',
  name: 'Segmentation Non-Image Source Purpose of Reference',
  uid: '1.2.840.10008.6.1.1183',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '128227', meaning: 'Source real world value map' }],
};
