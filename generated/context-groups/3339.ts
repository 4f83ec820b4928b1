// Electrophysiology Annotation, PS3.16 CID 3339
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3339.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3339: ContextGroup = {
  cid: '3339',
  name: 'Electrophysiology Annotation',
  uid: '1.2.840.10008.6.1.64',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '109038', meaning: 'Ablation off' },
    { scheme: 'DCM', value: '109039', meaning: 'Ablation on' },
    { scheme: 'DCM', value: '109040', meaning: 'HIS bundle wave' },
    { scheme: 'DCM', value: '109041', meaning: 'P wave' },
    { scheme: 'DCM', value: '109042', meaning: 'Q wave' },
    { scheme: 'DCM', value: '109043', meaning: 'R wave' },
    { scheme: 'DCM', value: '109044', meaning: 'S wave' },
    { scheme: 'DCM', value: '109045', meaning: 'Start of atrial contraction' },
    { scheme: 'DCM', value: '109046', meaning: 'Start of atrial contraction (subsequent)' },
    { scheme: 'DCM', value: '109047', meaning: 'Stimulation at rate 1 interval' },
    { scheme: 'DCM', value: '109048', meaning: 'Stimulation at rate 2 interval' },
    { scheme: 'DCM', value: '109049', meaning: 'Stimulation at rate 3 interval' },
    { scheme: 'DCM', value: '109050', meaning: 'Stimulation at rate 4 interval' },
    { scheme: 'DCM', value: '109051', meaning: 'T wave' },
    { scheme: 'DCM', value: '109052', meaning: 'V wave' },
    { scheme: 'DCM', value: '109053', meaning: 'V wave of next beat' },
  ],
};
