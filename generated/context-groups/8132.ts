// Magnification Selection, PS3.16 CID 8132
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8132.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8132: ContextGroup = {
  cid: '8132',
  name: 'Magnification Selection',
  uid: '1.2.840.10008.6.1.949',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112715', meaning: '5X' },
    { scheme: 'DCM', value: '112716', meaning: '10X' },
    { scheme: 'DCM', value: '112717', meaning: '20X' },
    { scheme: 'DCM', value: '112718', meaning: '40X' },
  ],
};
