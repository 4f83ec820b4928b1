// Treatment Session Confirmation Assertion, PS3.16 CID 9564
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9564.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9564: ContextGroup = {
  cid: '9564',
  name: 'Treatment Session Confirmation Assertion',
  uid: '1.2.840.10008.6.1.1321',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130456', meaning: 'Bolus Present' },
    { scheme: 'DCM', value: '130457', meaning: 'ConePresent' },
    { scheme: 'DCM', value: '130458', meaning: 'Block Present' },
    { scheme: 'DCM', value: '130459', meaning: 'Applicator Present' },
    { scheme: 'DCM', value: '130460', meaning: 'Headframe Present' },
  ],
};
