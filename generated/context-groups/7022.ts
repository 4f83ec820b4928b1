// Radiotherapy Purpose of Reference, PS3.16 CID 7022
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7022.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7022: ContextGroup = {
  cid: '7022',
  name: 'Radiotherapy Purpose of Reference',
  uid: '1.2.840.10008.6.1.1115',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121310', meaning: 'RT treatment plan for the position being verified' },
    { scheme: 'DCM', value: '129210', meaning: 'Registration used in Planning' },
    { scheme: 'DCM', value: '129211', meaning: 'Registration created during Treatment' },
    { scheme: 'DCM', value: '129212', meaning: 'Dose from prior Treatment' },
  ],
};
