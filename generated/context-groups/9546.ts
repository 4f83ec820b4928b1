// Radiotherapy Wedge Type, PS3.16 CID 9546
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9546.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9546: ContextGroup = {
  cid: '9546',
  name: 'Radiotherapy Wedge Type',
  uid: '1.2.840.10008.6.1.1293',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130346', meaning: 'Hard Wedge' },
    { scheme: 'DCM', value: '130347', meaning: 'Motorized Wedge' },
    { scheme: 'DCM', value: '130348', meaning: 'Dynamic Wedge' },
  ],
};
