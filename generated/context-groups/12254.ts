// Cardiac Ultrasound Hemodynamic Measurement, PS3.16 CID 12254
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12254.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12254: ContextGroup = {
  cid: '12254',
  name: 'Cardiac Ultrasound Hemodynamic Measurement',
  uid: '1.2.840.10008.6.1.835',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122182', meaning: 'R-R interval' },
    { scheme: 'DCM', value: '109072', meaning: 'Tau' },
    { scheme: 'DCM', value: '109071', meaning: 'Indicator mean transit time' },
    { scheme: 'LN', value: '59082-8', meaning: 'Closure to Opening Time' },
    { scheme: 'LN', value: '59083-6', meaning: 'Isovolumic Relaxation Time' },
    { scheme: 'LN', value: '59084-4', meaning: 'Isovolumic Contraction Time' },
    { scheme: 'LN', value: '20222-6', meaning: 'Ejection Time' },
    { scheme: 'LN', value: '59085-1', meaning: 'Pre-Ejection Period' },
    { scheme: 'LN', value: '59119-8', meaning: 'Filling Time' },
    { scheme: 'SCT', value: '75367002', meaning: 'Blood Pressure' },
    { scheme: 'LN', value: '59086-9', meaning: 'Heart Rate-Corrected Ejection Time' },
    { scheme: 'LN', value: '59087-7', meaning: 'Heart Rate-Corrected Pre-Ejection Period' },
    { scheme: 'LN', value: '59105-7', meaning: 'A-Wave Duration' },
    { scheme: 'LN', value: '59088-5', meaning: 'Pre-Ejection Period/Ejection Time Ratio' },
    { scheme: 'LN', value: '59108-1', meaning: 'Envelope Duration' },
    { scheme: 'LN', value: '59121-4', meaning: 'Time to Peak by US' },
    { scheme: 'LN', value: '59120-6', meaning: 'dP/dt by US' },
  ],
};
