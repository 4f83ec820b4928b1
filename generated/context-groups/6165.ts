// Breast Linear Measurement, PS3.16 CID 6165
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6165.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6165: ContextGroup = {
  cid: '6165',
  name: 'Breast Linear Measurement',
  uid: '1.2.840.10008.6.1.479',
  extensible: true,
  includes: ['7470'],
  codes: [
    { scheme: 'DCM', value: '121242', meaning: 'Distance from nipple' },
    { scheme: 'DCM', value: '121243', meaning: 'Distance from skin' },
    { scheme: 'DCM', value: '121244', meaning: 'Distance from chest wall' },
  ],
};
