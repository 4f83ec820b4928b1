// X-Ray Filter Type, PS3.16 CID 10007
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10007.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10007: ContextGroup = {
  cid: '10007',
  name: 'X-Ray Filter Type',
  uid: '1.2.840.10008.6.1.540',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113650', meaning: 'Strip filter' },
    { scheme: 'DCM', value: '113651', meaning: 'Wedge filter' },
    { scheme: 'DCM', value: '113652', meaning: 'Butterfly filter' },
    { scheme: 'DCM', value: '113653', meaning: 'Flat filter' },
    { scheme: 'DCM', value: '111609', meaning: 'No Filter' },
  ],
};
