// Follow-up Interval Unit, PS3.16 CID 6046
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6046.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6046: ContextGroup = {
  cid: '6046',
  name: 'Follow-up Interval Unit',
  uid: '1.2.840.10008.6.1.376',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: 'd', meaning: 'day' },
    { scheme: 'UCUM', value: 'wk', meaning: 'week' },
    { scheme: 'UCUM', value: 'mo', meaning: 'month' },
    { scheme: 'UCUM', value: 'a', meaning: 'year' },
  ],
};
