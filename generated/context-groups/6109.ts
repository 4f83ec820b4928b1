// Radiographic Anatomy Finding or Feature, PS3.16 CID 6109
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6109.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6109: ContextGroup = {
  cid: '6109',
  name: 'Radiographic Anatomy Finding or Feature',
  uid: '1.2.840.10008.6.1.429',
  extensible: true,
  includes: ['6110', '6111', '6112', '6113', '6114', '6116', '6117'],
  codes: [
    { scheme: 'DCM', value: '112082', meaning: 'Interface' },
    { scheme: 'DCM', value: '112083', meaning: 'Line' },
    { scheme: 'DCM', value: '112084', meaning: 'Lucency' },
  ],
};
