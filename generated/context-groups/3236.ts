// Tolerance Comparison Finding, PS3.16 CID 3236
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3236.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3236: ContextGroup = {
  cid: '3236',
  name: 'Tolerance Comparison Finding',
  uid: '1.2.840.10008.6.1.782',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '260388006', meaning: 'No change' },
    { scheme: 'SCT', value: '102460003', meaning: 'Decreased tolerance' },
    { scheme: 'SCT', value: '102459008', meaning: 'Increased tolerance' },
  ],
};
