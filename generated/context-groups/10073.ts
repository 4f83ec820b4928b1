// Value Timing, PS3.16 CID 10073
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10073.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10073: ContextGroup = {
  cid: '10073',
  name: 'Value Timing',
  uid: '1.2.840.10008.6.1.1363',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130532', meaning: 'Duration of Time Period' },
    { scheme: 'DCM', value: '130533', meaning: 'Beginning of Time Period' },
    { scheme: 'DCM', value: '130534', meaning: 'End of Time Period' },
    { scheme: 'DCM', value: '130535', meaning: 'Middle of Time Period' },
  ],
};
