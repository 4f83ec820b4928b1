// Machine Tolerance Violation Type, PS3.16 CID 9567
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9567.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9567: ContextGroup = {
  cid: '9567',
  name: 'Machine Tolerance Violation Type',
  uid: '1.2.840.10008.6.1.1324',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130471', meaning: 'Jaw Position Tolerance Violation' },
    { scheme: 'DCM', value: '130472', meaning: 'MLC Position Tolerance Violation' },
    { scheme: 'DCM', value: '130473', meaning: 'Source Position Tolerance Violation' },
    { scheme: 'DCM', value: '130474', meaning: 'Dose Rate Tolerance Violation' },
  ],
};
