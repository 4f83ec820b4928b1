// Multi-energy Material Unit, PS3.16 CID 301
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_301.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid301: ContextGroup = {
  cid: '301',
  name: 'Multi-energy Material Unit',
  uid: '1.2.840.10008.6.1.1209',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: 'mg/cm3', meaning: 'mg/cm^3' },
    { scheme: 'UCUM', value: '[hnsf\'U]', meaning: 'Hounsfield Unit' },
    { scheme: 'UCUM', value: '10*23/ml', meaning: 'Electron Density' },
    { scheme: 'DCM', value: '129320', meaning: 'Effective Atomic Number' },
    { scheme: 'DCM', value: '129321', meaning: 'Modified Hounsfield Unit' },
    { scheme: 'UCUM', value: 'mg/ml', meaning: 'mg/ml' },
    { scheme: 'UCUM', value: '%', meaning: 'Percent' },
  ],
};
