// Use Status, PS3.16 CID 3773
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3773.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3773: ContextGroup = {
  cid: '3773',
  name: 'Use Status',
  uid: '1.2.840.10008.6.1.261',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '385656004', meaning: 'Ended' },
    { scheme: 'SCT', value: '385655000', meaning: 'Suspended' },
    { scheme: 'SCT', value: '385651009', meaning: 'In progress' },
  ],
};
