// Age Unit, PS3.16 CID 7456
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7456.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7456: ContextGroup = {
  cid: '7456',
  name: 'Age Unit',
  uid: '1.2.840.10008.6.1.520',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: 'a', meaning: 'year' },
    { scheme: 'UCUM', value: 'mo', meaning: 'month' },
    { scheme: 'UCUM', value: 'wk', meaning: 'week' },
    { scheme: 'UCUM', value: 'd', meaning: 'day' },
    { scheme: 'UCUM', value: 'h', meaning: 'hour' },
    { scheme: 'UCUM', value: 'min', meaning: 'minute' },
  ],
};
