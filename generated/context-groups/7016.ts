// Level of Difficulty, PS3.16 CID 7016
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7016.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7016: ContextGroup = {
  cid: '7016',
  name: 'Level of Difficulty',
  uid: '1.2.840.10008.6.1.1180',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128725', meaning: 'Primary level' },
    { scheme: 'DCM', value: '128726', meaning: 'Intermediate level' },
    { scheme: 'DCM', value: '128727', meaning: 'Advanced level' },
  ],
};
