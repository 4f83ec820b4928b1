// Segmentation Property Category, PS3.16 CID 7150
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7150.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7150: ContextGroup = {
  cid: '7150',
  name: 'Segmentation Property Category',
  uid: '1.2.840.10008.6.1.496',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '85756007', meaning: 'Tissue' },
    { scheme: 'SCT', value: '91723000', meaning: 'Anatomical Structure' },
    { scheme: 'SCT', value: '260787004', meaning: 'Physical object' },
    { scheme: 'SCT', value: '49755003', meaning: 'Morphologically Abnormal Structure' },
    { scheme: 'SCT', value: '246464006', meaning: 'Function' },
    { scheme: 'SCT', value: '309825002', meaning: 'Spatial and Relational Concept' },
    { scheme: 'SCT', value: '91720002', meaning: 'Body Substance' },
    { scheme: 'SCT', value: '105590001', meaning: 'Substance' },
  ],
};
