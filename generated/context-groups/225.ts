// Measurement Uncertainty Concept, PS3.16 CID 225
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_225.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid225: ContextGroup = {
  cid: '225',
  name: 'Measurement Uncertainty Concept',
  uid: '1.2.840.10008.6.1.30',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371884006', meaning: '+/-, range of measurement uncertainty' },
    { scheme: 'SCT', value: '371886008', meaning: '+, range of upper measurement uncertainty' },
    { scheme: 'SCT', value: '371885007', meaning: '-, range of lower measurement uncertainty' },
  ],
};
