// RDSR Frame of Reference Origin, PS3.16 CID 10074
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10074.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10074: ContextGroup = {
  cid: '10074',
  name: 'RDSR Frame of Reference Origin',
  uid: '1.2.840.10008.6.1.1364',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130536', meaning: 'Room Origin' },
    { scheme: 'DCM', value: '130537', meaning: 'Equipment Origin' },
    { scheme: 'DCM', value: '130538', meaning: 'Patient Support Origin' },
    { scheme: 'DCM', value: '130539', meaning: 'Isocenter Origin' },
    { scheme: 'DCM', value: '130540', meaning: 'Patient Coordinate System Origin' },
  ],
};
