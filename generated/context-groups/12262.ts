// Cardiac Ultrasound Pulmonary Valve Measurement, PS3.16 CID 12262
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12262.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12262: ContextGroup = {
  cid: '12262',
  name: 'Cardiac Ultrasound Pulmonary Valve Measurement',
  uid: '1.2.840.10008.6.1.843',
  extensible: true,
  includes: ['12220', '12222', '12239', '12251', '12252', '12253', '12254'],
  codes: [
    { scheme: 'LN', value: '59101-6', meaning: 'Pulmonary Artery Pressure using Accel Time' },
    { scheme: 'LN', value: '20295-2', meaning: 'Time from Q wave to Pulmonic Valve Closes' },
    { scheme: 'LN', value: '59100-8', meaning: 'A-Wave Amplitude' },
    { scheme: 'LN', value: '59126-3', meaning: 'B-C Slope' },
  ],
};
