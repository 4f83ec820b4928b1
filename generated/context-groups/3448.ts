// Airway Assessment, PS3.16 CID 3448
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3448.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3448: ContextGroup = {
  cid: '3448',
  name: 'Airway Assessment',
  uid: '1.2.840.10008.6.1.97',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122281', meaning: 'airway unobstructed' },
    { scheme: 'DCM', value: '122282', meaning: 'airway partially obstructed' },
    { scheme: 'DCM', value: '122283', meaning: 'airway severely obstructed' },
  ],
};
