// Observation Subject Class, PS3.16 CID 271
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_271.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid271: ContextGroup = {
  cid: '271',
  name: 'Observation Subject Class',
  uid: '1.2.840.10008.6.1.41',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121025', meaning: 'Patient' },
    { scheme: 'DCM', value: '121026', meaning: 'Fetus' },
    { scheme: 'DCM', value: '121027', meaning: 'Specimen' },
    { scheme: 'DCM', value: '121192', meaning: 'Device Subject' },
  ],
};
