// Device Use Action, PS3.16 CID 3422
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3422.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3422: ContextGroup = {
  cid: '3422',
  name: 'Device Use Action',
  uid: '1.2.840.10008.6.1.85',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371877003', meaning: 'Device inserted into sheath' },
    { scheme: 'SCT', value: '371876007', meaning: 'Device at site of interest' },
    { scheme: 'SCT', value: '371875006', meaning: 'Device withdrawn / removed' },
    { scheme: 'SCT', value: '373061006', meaning: 'Device applied to patient' },
    { scheme: 'SCT', value: '373062004', meaning: 'Device used' },
    { scheme: 'SCT', value: '386125002', meaning: 'Device crossed septum' },
    { scheme: 'DCM', value: '122089', meaning: 'Device crossed lesion' },
  ],
};
