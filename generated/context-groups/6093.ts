// Usage/Exposure/Amount Qualitative Concept, PS3.16 CID 6093
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6093.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6093: ContextGroup = {
  cid: '6093',
  name: 'Usage/Exposure/Amount Qualitative Concept',
  uid: '1.2.840.10008.6.1.415',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111581', meaning: 'Relative dose amount' },
    { scheme: 'DCM', value: '111582', meaning: 'Relative amount of exposure' },
    { scheme: 'DCM', value: '111583', meaning: 'Relative amount of use' },
  ],
};
