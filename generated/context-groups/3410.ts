// Drug/Contrast Numeric Parameter, PS3.16 CID 3410
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3410.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3410: ContextGroup = {
  cid: '3410',
  name: 'Drug/Contrast Numeric Parameter',
  uid: '1.2.840.10008.6.1.75',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122091', meaning: 'Volume administered' },
    { scheme: 'DCM', value: '122092', meaning: 'Undiluted dose administered' },
    { scheme: 'DCM', value: '122093', meaning: 'Concentration' },
    { scheme: 'DCM', value: '122094', meaning: 'Rate of administration' },
    { scheme: 'DCM', value: '122095', meaning: 'Duration of administration' },
    { scheme: 'DCM', value: '122096', meaning: 'Volume unadministered or discarded' },
    { scheme: 'DCM', value: '121382', meaning: 'Quantity administered' },
    { scheme: 'DCM', value: '121383', meaning: 'Mass administered' },
  ],
};
