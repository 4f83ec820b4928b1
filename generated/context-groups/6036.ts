// Feature Scope, PS3.16 CID 6036
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6036.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6036: ContextGroup = {
  cid: '6036',
  name: 'Feature Scope',
  uid: '1.2.840.10008.6.1.366',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111156', meaning: 'Feature detected on the only image' },
    { scheme: 'DCM', value: '111157', meaning: 'Feature detected on only one of the images' },
    { scheme: 'DCM', value: '111158', meaning: 'Feature detected on multiple images' },
    { scheme: 'DCM', value: '111159', meaning: 'Feature detected on images from multiple modalities' },
  ],
};
