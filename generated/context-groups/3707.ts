// VSD Description, PS3.16 CID 3707
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3707.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3707: ContextGroup = {
  cid: '3707',
  name: 'VSD Description',
  uid: '1.2.840.10008.6.1.209',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '94150003', meaning: 'Membranous' },
    { scheme: 'SCT', value: '373131000', meaning: 'Non-restrictive' },
    { scheme: 'SCT', value: '253551005', meaning: 'Restrictive' },
    { scheme: 'SCT', value: '260413007', meaning: 'None' },
  ],
};
