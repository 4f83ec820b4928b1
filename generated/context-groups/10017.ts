// X-Ray Grid, PS3.16 CID 10017
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10017.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10017: ContextGroup = {
  cid: '10017',
  name: 'X-Ray Grid',
  uid: '1.2.840.10008.6.1.549',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111641', meaning: 'Fixed grid' },
    { scheme: 'DCM', value: '111642', meaning: 'Focused grid' },
    { scheme: 'DCM', value: '111643', meaning: 'Reciprocating grid' },
    { scheme: 'DCM', value: '111644', meaning: 'Parallel grid' },
    { scheme: 'DCM', value: '111645', meaning: 'Crossed grid' },
    { scheme: 'DCM', value: '111646', meaning: 'No grid' },
    { scheme: 'DCM', value: '111640', meaning: 'Virtual grid' },
  ],
};
