// Spatial and Relational Concept Segmentation Property Type, PS3.16 CID 7196
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7196.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7196: ContextGroup = {
  cid: '7196',
  name: 'Spatial and Relational Concept Segmentation Property Type',
  uid: '1.2.840.10008.6.1.1195',
  extensible: true,
  includes: ['7165'],
  codes: [
    { scheme: 'DCM', value: '112082', meaning: 'Interface' },
    { scheme: 'DCM', value: '112083', meaning: 'Line' },
    { scheme: 'DCM', value: '112084', meaning: 'Lucency' },
  ],
};
