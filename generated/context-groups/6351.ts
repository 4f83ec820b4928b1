// Prostate Relational Measurement, PS3.16 CID 6351
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6351.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6351: ContextGroup = {
  cid: '6351',
  name: 'Prostate Relational Measurement',
  uid: '1.2.840.10008.6.1.1408',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130557', meaning: 'Distance from neurovascular bundle' },
    { scheme: 'DCM', value: '130558', meaning: 'Lesion capsular contact length' },
  ],
};
