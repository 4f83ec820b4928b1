// Finding Title, PS3.16 CID 3419
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3419.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3419: ContextGroup = {
  cid: '3419',
  name: 'Finding Title',
  uid: '1.2.840.10008.6.1.83',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121071', meaning: 'Finding' },
    { scheme: 'DCM', value: '121073', meaning: 'Impression' },
    { scheme: 'DCM', value: '121075', meaning: 'Recommendation' },
  ],
};
