// Chest Content Descriptor, PS3.16 CID 6122
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6122.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6122: ContextGroup = {
  cid: '6122',
  name: 'Chest Content Descriptor',
  uid: '1.2.840.10008.6.1.442',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112143', meaning: 'Air' },
    { scheme: 'SCT', value: '256674009', meaning: 'Fat' },
    { scheme: 'SCT', value: '87784001', meaning: 'Soft tissue' },
    { scheme: 'DCM', value: '112145', meaning: 'Calcium' },
    { scheme: 'SCT', value: '19227008', meaning: 'Foreign material (iodized oil, mercury,talc)' },
  ],
};
