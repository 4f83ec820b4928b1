// Guidewire Crossing, PS3.16 CID 3752
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3752.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3752: ContextGroup = {
  cid: '3752',
  name: 'Guidewire Crossing',
  uid: '1.2.840.10008.6.1.248',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122301', meaning: 'Guidewire crossing lesion unsuccessful' },
    { scheme: 'DCM', value: '122302', meaning: 'Guidewire crossing lesion successful' },
  ],
};
