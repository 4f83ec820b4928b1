// Anode Target Material, PS3.16 CID 10016
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10016.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10016: ContextGroup = {
  cid: '10016',
  name: 'Anode Target Material',
  uid: '1.2.840.10008.6.1.548',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '71128006', meaning: 'Molybdenum' },
    { scheme: 'SCT', value: '59801003', meaning: 'Rhodium' },
    { scheme: 'SCT', value: '26194003', meaning: 'Tungsten' },
  ],
};
