// PET Cardiology Protocol, PS3.16 CID 3106
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3106.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3106: ContextGroup = {
  cid: '3106',
  name: 'PET Cardiology Protocol',
  uid: '1.2.840.10008.6.1.739',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122791', meaning: 'PET Myocardial Perfusion, Rest only' },
    { scheme: 'DCM', value: '122792', meaning: 'PET Myocardial Perfusion, Stress only' },
    { scheme: 'DCM', value: '122793', meaning: 'PET Myocardial Perfusion, Rest and Stress' },
    { scheme: 'DCM', value: '122795', meaning: 'PET Myocardial Viability, Rest only' },
    { scheme: 'DCM', value: '122796', meaning: 'PET Myocardial Viability, Stress only' },
    { scheme: 'DCM', value: '122797', meaning: 'PET Myocardial Viability, Rest and Stress' },
  ],
};
