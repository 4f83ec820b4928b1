// Abnormal Texture Finding or Feature, PS3.16 CID 6106
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6106.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6106: ContextGroup = {
  cid: '6106',
  name: 'Abnormal Texture Finding or Feature',
  uid: '1.2.840.10008.6.1.426',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112067', meaning: 'Nodular pattern' },
    { scheme: 'DCM', value: '112065', meaning: 'Reticulonodular pattern' },
    { scheme: 'DCM', value: '112004', meaning: 'Abnormal interstitial pattern' },
    { scheme: 'DCM', value: '112128', meaning: 'Granular pattern' },
    { scheme: 'DCM', value: '112106', meaning: 'Honeycomb pattern' },
    { scheme: 'DCM', value: '112129', meaning: 'Miliary pattern' },
    { scheme: 'DCM', value: '112130', meaning: 'Mosaic pattern' },
    { scheme: 'DCM', value: '112113', meaning: 'Reticular pattern' },
    { scheme: 'DCM', value: '112125', meaning: 'Small irregular opacities' },
  ],
};
