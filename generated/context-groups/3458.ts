// Contour Realignment, PS3.16 CID 3458
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3458.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3458: ContextGroup = {
  cid: '3458',
  name: 'Contour Realignment',
  uid: '1.2.840.10008.6.1.103',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122475', meaning: 'Center of Gravity' },
    { scheme: 'DCM', value: '122476', meaning: 'Long Axis Based' },
    { scheme: 'DCM', value: '122477', meaning: 'No Realignment' },
  ],
};
