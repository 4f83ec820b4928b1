// Admission Status, PS3.16 CID 3729
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3729.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3729: ContextGroup = {
  cid: '3729',
  name: 'Admission Status',
  uid: '1.2.840.10008.6.1.229',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '8715000', meaning: 'Elective' },
    { scheme: 'SCT', value: '50849002', meaning: 'Emergency Department' },
    { scheme: 'SCT', value: '4563007', meaning: 'Transfer' },
  ],
};
