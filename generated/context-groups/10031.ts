// CR/DR Mechanical Configuration, PS3.16 CID 10031
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10031.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10031: ContextGroup = {
  cid: '10031',
  name: 'CR/DR Mechanical Configuration',
  uid: '1.2.840.10008.6.1.960',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113953', meaning: 'Unmounted Detector' },
    { scheme: 'DCM', value: '113952', meaning: 'Table Mount' },
    { scheme: 'DCM', value: '113954', meaning: 'Upright Stand Mount' },
    { scheme: 'DCM', value: '113955', meaning: 'C-Arm Mount' },
  ],
};
