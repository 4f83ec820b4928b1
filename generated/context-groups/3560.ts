// Blood Pressure Method, PS3.16 CID 3560
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3560.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3560: ContextGroup = {
  cid: '3560',
  name: 'Blood Pressure Method',
  uid: '1.2.840.10008.6.1.152',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '371911009', meaning: 'Blood pressure cuff method' }],
};
