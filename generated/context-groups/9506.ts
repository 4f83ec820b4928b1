// Brachytherapy Device, PS3.16 CID 9506
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9506.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9506: ContextGroup = {
  cid: '9506',
  name: 'Brachytherapy Device',
  uid: '1.2.840.10008.6.1.1216',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130078', meaning: 'Brachytherapy source applicator' },
    { scheme: 'DCM', value: '130079', meaning: 'Brachytherapy channel shield' },
    { scheme: 'DCM', value: '130080', meaning: 'Brachytherapy channel' },
  ],
};
