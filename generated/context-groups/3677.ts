// Summary Codes ECG, PS3.16 CID 3677
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3677.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3677: ContextGroup = {
  cid: '3677',
  name: 'Summary Codes ECG',
  uid: '1.2.840.10008.6.1.191',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '164854000', meaning: 'Normal ECG' },
    { scheme: 'SCT', value: '102594003', meaning: 'Abnormal ECG' },
    { scheme: 'SCT', value: '251135002', meaning: 'Borderline Normal ECG' },
    { scheme: 'SCT', value: '370359005', meaning: 'ECG Equivocal' },
    { scheme: 'DCM', value: '122753', meaning: 'Non-diagnostic ECG' },
  ],
};
