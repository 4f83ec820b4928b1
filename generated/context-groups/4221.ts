// Visual Fixation Quality Problem, PS3.16 CID 4221
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4221.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4221: ContextGroup = {
  cid: '4221',
  name: 'Visual Fixation Quality Problem',
  uid: '1.2.840.10008.6.1.820',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110518', meaning: 'Patient Movement' },
    { scheme: 'SCT', value: '251786004', meaning: 'Eccentric Fixation' },
    { scheme: 'DCM', value: '110519', meaning: 'Operator Error' },
    { scheme: 'DCM', value: '110501', meaning: 'Equipment failure' },
  ],
};
