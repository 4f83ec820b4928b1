// Prostate DWI MRI Quality Finding, PS3.16 CID 6318
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6318.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6318: ContextGroup = {
  cid: '6318',
  name: 'Prostate DWI MRI Quality Finding',
  uid: '1.2.840.10008.6.1.1375',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130583', meaning: 'Expected b-value is missing' },
    { scheme: 'DCM', value: '130584', meaning: 'Severe distortion in the area of interest' },
    { scheme: 'DCM', value: '130585', meaning: 'Expected ADC map is missing' },
    { scheme: 'DCM', value: '130586', meaning: 'Distortion artifact in the area of interest' },
  ],
};
