// Equipment Event, PS3.16 CID 3427
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3427.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3427: ContextGroup = {
  cid: '3427',
  name: 'Equipment Event',
  uid: '1.2.840.10008.6.1.89',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110501', meaning: 'Equipment failure' },
    { scheme: 'DCM', value: '122047', meaning: 'Equipment brought to procedure room' },
    { scheme: 'DCM', value: '122048', meaning: 'Equipment ready' },
    { scheme: 'DCM', value: '122049', meaning: 'Equipment removed' },
  ],
};
