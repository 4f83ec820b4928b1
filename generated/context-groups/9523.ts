// Robotic Radiotherapy Procedure Technique, PS3.16 CID 9523
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9523.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9523: ContextGroup = {
  cid: '9523',
  name: 'Robotic Radiotherapy Procedure Technique',
  uid: '1.2.840.10008.6.1.1233',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130139', meaning: 'Synchronized Robotic Treatment' },
    { scheme: 'DCM', value: '130140', meaning: 'Non-Synchronized Robotic Treatment' },
  ],
};
