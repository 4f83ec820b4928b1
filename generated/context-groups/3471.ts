// Estimated Volume, PS3.16 CID 3471
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3471.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3471: ContextGroup = {
  cid: '3471',
  name: 'Estimated Volume',
  uid: '1.2.840.10008.6.1.113',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121216', meaning: 'Volume estimated from single 2D region' },
    { scheme: 'DCM', value: '121218', meaning: 'Volume estimated from two non-coplanar 2D regions' },
  ],
};
