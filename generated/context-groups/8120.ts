// Whole Slide Microscopy Image Referenced Image Purpose of Reference, PS3.16 CID 8120
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8120.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8120: ContextGroup = {
  cid: '8120',
  name: 'Whole Slide Microscopy Image Referenced Image Purpose of Reference',
  uid: '1.2.840.10008.6.1.897',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121311', meaning: 'Localizer' },
    { scheme: 'DCM', value: '121350', meaning: 'Same acquisition at lower resolution' },
    { scheme: 'DCM', value: '121351', meaning: 'Same acquisition at higher resolution' },
    { scheme: 'DCM', value: '121352', meaning: 'Same acquisition at different focal depth' },
    { scheme: 'DCM', value: '121353', meaning: 'Same acquisition at different spectral band' },
    { scheme: 'DCM', value: '121354', meaning: 'Imaged container label' },
  ],
};
