// Delivery Time Structure, PS3.16 CID 9533
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9533.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9533: ContextGroup = {
  cid: '9533',
  name: 'Delivery Time Structure',
  uid: '1.2.840.10008.6.1.1243',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130096', meaning: 'Single Fraction' },
    { scheme: 'DCM', value: '130097', meaning: 'Standard Fractionation' },
    { scheme: 'DCM', value: '130098', meaning: 'Hypo-fractionation' },
    { scheme: 'DCM', value: '130099', meaning: 'Hyper-fractionation' },
    { scheme: 'DCM', value: '130100', meaning: 'Continuous Temporary' },
    { scheme: 'DCM', value: '130101', meaning: 'Continuous Permanent' },
  ],
};
