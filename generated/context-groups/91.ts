// Functional Condition Present During Acquisition, PS3.16 CID 91
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_91.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid91: ContextGroup = {
  cid: '91',
  name: 'Functional Condition Present During Acquisition',
  uid: '1.2.840.10008.6.1.891',
  extensible: true,
  includes: ['3271'],
  codes: [
    { scheme: 'SCT', value: '43914001', meaning: 'Phonation' },
    { scheme: 'SCT', value: '87731000', meaning: 'Weight bearing' },
    { scheme: 'DCM', value: '109137', meaning: 'During voiding' },
    { scheme: 'DCM', value: '109134', meaning: 'Prior to voiding' },
    { scheme: 'DCM', value: '109135', meaning: 'Post voiding' },
  ],
};
