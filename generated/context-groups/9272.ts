// RT ROI Image Acquisition Context, PS3.16 CID 9272
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9272.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9272: ContextGroup = {
  cid: '9272',
  name: 'RT ROI Image Acquisition Context',
  uid: '1.2.840.10008.6.1.1481',
  extensible: true,
  includes: ['3823'],
  codes: [
    { scheme: 'DCM', value: '109134', meaning: 'Prior to voiding' },
    { scheme: 'DCM', value: '109135', meaning: 'Post voiding' },
    { scheme: 'SCT', value: '249602003', meaning: 'Full Rectum' },
    { scheme: 'SCT', value: '249599008', meaning: 'Empty Rectum' },
    { scheme: 'DCM', value: '130833', meaning: 'Pre-surgical anatomy' },
    { scheme: 'SCT', value: '245849007', meaning: 'Post-surgical anatomy' },
  ],
};
