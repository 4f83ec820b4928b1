// Planning Method, PS3.16 CID 7320
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7320.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7320: ContextGroup = {
  cid: '7320',
  name: 'Planning Method',
  uid: '1.2.840.10008.6.1.924',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112340', meaning: 'Generic 2D Planning' },
    { scheme: 'DCM', value: '112341', meaning: 'Generic 3D Planning' },
    { scheme: 'DCM', value: '112342', meaning: 'Generic Planning for Hip Replacement' },
    { scheme: 'DCM', value: '112343', meaning: 'Generic Planning for Knee Replacement' },
    { scheme: 'DCM', value: '112344', meaning: 'Müller Method Planning for Hip Replacement' },
  ],
};
