// Numeric Value Failure Qualifier, PS3.16 CID 43
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_43.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid43: ContextGroup = {
  cid: '43',
  name: 'Numeric Value Failure Qualifier',
  uid: '1.2.840.10008.6.1.1356',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '114000', meaning: 'Not a number' },
    { scheme: 'DCM', value: '114001', meaning: 'Negative Infinity' },
    { scheme: 'DCM', value: '114002', meaning: 'Positive Infinity' },
    { scheme: 'DCM', value: '114003', meaning: 'Divide by zero' },
    { scheme: 'DCM', value: '114004', meaning: 'Underflow' },
    { scheme: 'DCM', value: '114005', meaning: 'Overflow' },
    { scheme: 'DCM', value: '114006', meaning: 'Measurement failure' },
    { scheme: 'DCM', value: '114008', meaning: 'Calculation failure' },
    { scheme: 'DCM', value: '114009', meaning: 'Value out of range' },
  ],
};
