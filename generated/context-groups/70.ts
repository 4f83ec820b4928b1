// Flush, PS3.16 CID 70
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_70.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid70: ContextGroup = {
  cid: '70',
  name: 'Flush',
  uid: '1.2.840.10008.6.1.1260',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '13132007', meaning: 'Dextran' },
    { scheme: 'SCT', value: '373757009', meaning: 'Saline' },
    { scheme: 'MSH', value: 'D000077325', meaning: 'Lactated Ringer\'s' },
  ],
};
