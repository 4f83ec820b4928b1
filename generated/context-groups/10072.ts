// Reported Value Type, PS3.16 CID 10072
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10072.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10072: ContextGroup = {
  cid: '10072',
  name: 'Reported Value Type',
  uid: '1.2.840.10008.6.1.1362',
  extensible: false,
  includes: ['3488'],
  codes: [
    { scheme: 'SCT', value: '373066001', meaning: 'Yes' },
    { scheme: 'SCT', value: '373099004', meaning: 'Median' },
    { scheme: 'SCT', value: '373100007', meaning: 'Mode' },
    { scheme: 'SCT', value: '117362005', meaning: 'Nominal' },
  ],
};
