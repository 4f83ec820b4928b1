// Clinical Tolerance Violation Type, PS3.16 CID 9566
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9566.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9566: ContextGroup = {
  cid: '9566',
  name: 'Clinical Tolerance Violation Type',
  uid: '1.2.840.10008.6.1.1323',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130468', meaning: 'Beam Targeting Tolerance Violation' },
    { scheme: 'DCM', value: '130469', meaning: 'Meterset Tolerance Violation' },
    { scheme: 'DCM', value: '130470', meaning: 'Delivery Rate Tolerance Violation' },
  ],
};
