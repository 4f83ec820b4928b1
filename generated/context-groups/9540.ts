// Movable Beam Limiting Device Type, PS3.16 CID 9540
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9540.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9540: ContextGroup = {
  cid: '9540',
  name: 'Movable Beam Limiting Device Type',
  uid: '1.2.840.10008.6.1.1458',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130330', meaning: 'Jaw Pair' },
    { scheme: 'DCM', value: '130331', meaning: 'Leaf Pairs' },
    { scheme: 'DCM', value: '130332', meaning: 'Variable Circular Collimator' },
    { scheme: 'DCM', value: '130333', meaning: 'Single Leaves' },
  ],
};
