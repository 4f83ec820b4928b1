// Equipment Plane Identification, PS3.16 CID 10003
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10003.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10003: ContextGroup = {
  cid: '10003',
  name: 'Equipment Plane Identification',
  uid: '1.2.840.10008.6.1.537',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113620', meaning: 'Plane A' },
    { scheme: 'DCM', value: '113621', meaning: 'Plane B' },
    { scheme: 'DCM', value: '113622', meaning: 'Single Plane' },
    { scheme: 'DCM', value: '113890', meaning: 'All Planes' },
  ],
};
