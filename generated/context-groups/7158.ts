// Artifact Segmentation Type, PS3.16 CID 7158
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7158.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7158: ContextGroup = {
  cid: '7158',
  name: 'Artifact Segmentation Type',
  uid: '1.2.840.10008.6.1.504',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '272180002', meaning: 'Clothing' },
    { scheme: 'SCT', value: '19227008', meaning: 'Foreign body' },
    { scheme: 'SCT', value: '86407004', meaning: 'Table' },
  ],
};
