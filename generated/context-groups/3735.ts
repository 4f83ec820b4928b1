// Acute Coronary Syndrome Time Period, PS3.16 CID 3735
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3735.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3735: ContextGroup = {
  cid: '3735',
  name: 'Acute Coronary Syndrome Time Period',
  uid: '1.2.840.10008.6.1.232',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'NCDR', value: '51-1', meaning: '< = 6 hours' },
    { scheme: 'NCDR', value: '51-2', meaning: 'between 6 hours and 24 hours' },
    { scheme: 'NCDR', value: '51-3', meaning: 'between 24 hours and 7 days' },
  ],
};
