// Fractionation-based Effective Dose Method Modifier, PS3.16 CID 9539
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9539.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9539: ContextGroup = {
  cid: '9539',
  name: 'Fractionation-based Effective Dose Method Modifier',
  uid: '1.2.840.10008.6.1.1249',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130130', meaning: 'Equivalent 2-Gray Fractions Model' },
    { scheme: 'DCM', value: '130131', meaning: 'Linear-Quadratic Model' },
    { scheme: 'DCM', value: '130132', meaning: 'Linear-Quadratic Model with Time Factor' },
    { scheme: 'DCM', value: '130133', meaning: 'Linear-Quadratic-Linear Model' },
    { scheme: 'DCM', value: '130134', meaning: 'Linear-Quadratic Model for Low-Dose Rate Brachytherapy' },
  ],
};
