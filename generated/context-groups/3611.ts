// Pressure Measurement, PS3.16 CID 3611
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3611.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3611: ContextGroup = {
  cid: '3611',
  name: 'Pressure Measurement',
  uid: '1.2.840.10008.6.1.161',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '109016', meaning: 'A wave peak pressure' },
    { scheme: 'DCM', value: '122196', meaning: 'C wave pressure' },
    { scheme: 'LN', value: '8462-4', meaning: 'Intravascular diastolic blood pressure' },
    { scheme: 'SCT', value: '314453003', meaning: 'Average diastolic blood pressure' },
    { scheme: 'SCT', value: '314451001', meaning: 'Minimum diastolic blood pressure' },
    { scheme: 'DCM', value: '122191', meaning: 'Ventricular End Diastolic pressure' },
    { scheme: 'DCM', value: '122197', meaning: 'Gradient pressure, average' },
    { scheme: 'DCM', value: '122198', meaning: 'Gradient pressure, peak' },
    { scheme: 'SCT', value: '6797001', meaning: 'Mean blood pressure' },
    { scheme: 'DCM', value: '122199', meaning: 'Pressure at dp/dt max' },
    { scheme: 'LN', value: '8480-6', meaning: 'Intravascular Systolic Blood pressure' },
    { scheme: 'SCT', value: '314440001', meaning: 'Average systolic blood pressure' },
    { scheme: 'SCT', value: '314439003', meaning: 'Maximum systolic blood pressure' },
    { scheme: 'DCM', value: '109034', meaning: 'V wave peak pressure' },
    { scheme: 'DCM', value: '122208', meaning: 'x-descent pressure' },
    { scheme: 'DCM', value: '122209', meaning: 'y-descent pressure' },
    { scheme: 'DCM', value: '122210', meaning: 'z-point pressure' },
  ],
};
