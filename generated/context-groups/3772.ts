// Health Status, PS3.16 CID 3772
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3772.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3772: ContextGroup = {
  cid: '3772',
  name: 'Health Status',
  uid: '1.2.840.10008.6.1.260',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '438949009', meaning: 'Alive' },
    { scheme: 'SCT', value: '81323004', meaning: 'Alive and well' },
    { scheme: 'SCT', value: '765205004', meaning: 'In remission' },
    { scheme: 'SCT', value: '162467007', meaning: 'Symptom free' },
    { scheme: 'SCT', value: '27624003', meaning: 'Chronically ill' },
    { scheme: 'SCT', value: '271593001', meaning: 'Severely ill' },
    { scheme: 'SCT', value: '21134002', meaning: 'Disabled' },
    { scheme: 'SCT', value: '161045001', meaning: 'Severely disabled' },
    { scheme: 'SCT', value: '419099009', meaning: 'Deceased' },
    { scheme: 'SCT', value: '399307001', meaning: 'Lost to follow-up' },
  ],
};
