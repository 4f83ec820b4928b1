// Blood Velocity Measurement, PS3.16 CID 3612
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3612.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3612: ContextGroup = {
  cid: '3612',
  name: 'Blood Velocity Measurement',
  uid: '1.2.840.10008.6.1.162',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122201', meaning: 'Diastolic blood velocity, mean' },
    { scheme: 'DCM', value: '122202', meaning: 'Diastolic blood velocity, peak' },
    { scheme: 'DCM', value: '122203', meaning: 'Systolic blood velocity, mean' },
    { scheme: 'DCM', value: '122204', meaning: 'Systolic blood velocity, peak' },
    { scheme: 'DCM', value: '122205', meaning: 'Blood velocity, mean' },
    { scheme: 'DCM', value: '122206', meaning: 'Blood velocity, minimum' },
    { scheme: 'DCM', value: '122207', meaning: 'Blood velocity, peak' },
  ],
};
