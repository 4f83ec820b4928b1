// Keratometry Descriptor, PS3.16 CID 4235
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4235.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4235: ContextGroup = {
  cid: '4235',
  name: 'Keratometry Descriptor',
  uid: '1.2.840.10008.6.1.881',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111753', meaning: 'Manual Keratometry' },
    { scheme: 'DCM', value: '111754', meaning: 'Auto Keratometry' },
    { scheme: 'DCM', value: '111755', meaning: 'Simulated Keratometry' },
    { scheme: 'DCM', value: '111756', meaning: 'Equivalent K-reading' },
  ],
};
