// Mammography Quality Control Standard Type, PS3.16 CID 6045
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6045.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6045: ContextGroup = {
  cid: '6045',
  name: 'Mammography Quality Control Standard Type',
  uid: '1.2.840.10008.6.1.375',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111238', meaning: 'Mammography Quality Control Manual 1999, ACR' },
    { scheme: 'DCM', value: '111239', meaning: 'Title 21 CFR Section 900, Subpart B' },
    { scheme: 'DCM', value: '111240', meaning: 'Institutionally defined quality control standard' },
  ],
};
