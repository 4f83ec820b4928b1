// Pleura Anatomy Finding or Feature, PS3.16 CID 6112
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6112.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6112: ContextGroup = {
  cid: '6112',
  name: 'Pleura Anatomy Finding or Feature',
  uid: '1.2.840.10008.6.1.432',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112088', meaning: 'Anterior junction line' },
    { scheme: 'SCT', value: '278983006', meaning: 'Fissure of lung' },
    { scheme: 'DCM', value: '112089', meaning: 'Posterior junction line' },
  ],
};
