// Concern Type, PS3.16 CID 3769
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3769.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3769: ContextGroup = {
  cid: '3769',
  name: 'Concern Type',
  uid: '1.2.840.10008.6.1.258',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '1269496002', meaning: 'Complaint' },
    { scheme: 'SCT', value: '64572001', meaning: 'Disease' },
    { scheme: 'SCT', value: '404684003', meaning: 'Finding' },
    { scheme: 'SCT', value: '418799008', meaning: 'Finding reported by patient/informant' },
    { scheme: 'SCT', value: '248536006', meaning: 'Functional performance and activity' },
    { scheme: 'SCT', value: '55607006', meaning: 'Problem' },
  ],
};
