// Diagnostic Imaging Report Element, PS3.16 CID 7002
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7002.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7002: ContextGroup = {
  cid: '7002',
  name: 'Diagnostic Imaging Report Element',
  uid: '1.2.840.10008.6.1.483',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '11329-0', meaning: 'History' },
    { scheme: 'LN', value: '55115-0', meaning: 'Request' },
    { scheme: 'DCM', value: '121065', meaning: 'Procedure Description' },
    { scheme: 'DCM', value: '121069', meaning: 'Previous Finding' },
    { scheme: 'DCM', value: '121071', meaning: 'Finding' },
    { scheme: 'DCM', value: '121073', meaning: 'Impression' },
    { scheme: 'DCM', value: '121075', meaning: 'Recommendation' },
    { scheme: 'DCM', value: '121077', meaning: 'Conclusion' },
    { scheme: 'SCT', value: '116224001', meaning: 'Complication of Procedure' },
    { scheme: 'LN', value: '55108-5', meaning: 'Patient Presentation' },
    { scheme: 'LN', value: '55112-7', meaning: 'Summary' },
  ],
};
