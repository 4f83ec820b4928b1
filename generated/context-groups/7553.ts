// Generic Purpose of Reference to Coordinates in Measurement, PS3.16 CID 7553
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7553.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7553: ContextGroup = {
  cid: '7553',
  name: 'Generic Purpose of Reference to Coordinates in Measurement',
  uid: '1.2.840.10008.6.1.1345',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121223', meaning: 'Arm of angle' },
    { scheme: 'DCM', value: '121225', meaning: 'Vector' },
    { scheme: 'DCM', value: '121226', meaning: 'Approximate spatial location' },
  ],
};
