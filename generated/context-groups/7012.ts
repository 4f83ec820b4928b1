// Best in Set, PS3.16 CID 7012
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7012.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7012: ContextGroup = {
  cid: '7012',
  name: 'Best in Set',
  uid: '1.2.840.10008.6.1.492',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113014', meaning: 'Study' },
    { scheme: 'DCM', value: '113015', meaning: 'Series' },
    { scheme: 'DCM', value: '113016', meaning: 'Performed Procedure Step' },
    { scheme: 'DCM', value: '113017', meaning: 'Stage-View' },
  ],
};
