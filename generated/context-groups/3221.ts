// Stress Test Termination Reason, PS3.16 CID 3221
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3221.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3221: ContextGroup = {
  cid: '3221',
  name: 'Stress Test Termination Reason',
  uid: '1.2.840.10008.6.1.772',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '29857009', meaning: 'Chest pain' },
    { scheme: 'SCT', value: '102594003', meaning: 'Abnormal ECG' },
    { scheme: 'SCT', value: '84229001', meaning: 'Fatigue' },
    { scheme: 'SCT', value: '267036007', meaning: 'Dyspnea' },
    { scheme: 'SCT', value: '408551003', meaning: 'Patient Refused exercise test' },
    { scheme: 'SCT', value: '258153002', meaning: 'Target Heart Rate Achieved' },
    { scheme: 'SCT', value: '67763001', meaning: 'Hypotensive episode' },
    { scheme: 'SCT', value: '443482000', meaning: 'Hypertensive episode' },
    { scheme: 'SCT', value: '44808001', meaning: 'Arrhythmia' },
    { scheme: 'SCT', value: '16973004', meaning: 'Claudication' },
    { scheme: 'SCT', value: '255253007', meaning: 'End of Protocol' },
    { scheme: 'SCT', value: '271594007', meaning: 'Syncope' },
  ],
};
