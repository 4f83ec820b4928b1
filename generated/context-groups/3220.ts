// Stress Symptom, PS3.16 CID 3220
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3220.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3220: ContextGroup = {
  cid: '3220',
  name: 'Stress Symptom',
  uid: '1.2.840.10008.6.1.771',
  extensible: true,
  includes: ['3202'],
  codes: [
    { scheme: 'SCT', value: '267036007', meaning: 'Dyspnea' },
    { scheme: 'SCT', value: '16973004', meaning: 'Claudication' },
    { scheme: 'SCT', value: '271594007', meaning: 'Syncope' },
    { scheme: 'SCT', value: '238810007', meaning: 'Flushing' },
    { scheme: 'SCT', value: '422587007', meaning: 'Nausea' },
    { scheme: 'SCT', value: '404640003', meaning: 'Dizziness' },
    { scheme: 'SCT', value: '84229001', meaning: 'Fatigue' },
    { scheme: 'SCT', value: '29857009', meaning: 'Chest pain' },
    { scheme: 'SCT', value: '279084009', meaning: 'Chest discomfort' },
  ],
};
