// Measurement Selection Reason, PS3.16 CID 12301
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12301.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12301: ContextGroup = {
  cid: '12301',
  name: 'Measurement Selection Reason',
  uid: '1.2.840.10008.6.1.1142',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '56851009', meaning: 'Maximum' },
    { scheme: 'SCT', value: '255605001', meaning: 'Minimum' },
    { scheme: 'DCM', value: '121410', meaning: 'User chosen value' },
    { scheme: 'DCM', value: '121411', meaning: 'Most recent value chosen' },
    { scheme: 'DCM', value: '121412', meaning: 'Mean value chosen' },
  ],
};
