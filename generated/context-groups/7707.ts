// Spinal Cord Fiber, PS3.16 CID 7707
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7707.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7707: ContextGroup = {
  cid: '7707',
  name: 'Spinal Cord Fiber',
  uid: '1.2.840.10008.6.1.1019',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '59752008', meaning: 'dorsal funiculus' },
    { scheme: 'SCT', value: '31701002', meaning: 'ventral funiculus' },
    { scheme: 'SCT', value: '14892003', meaning: 'lateral funiculus' },
  ],
};
