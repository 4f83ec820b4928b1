// Cardiac Ultrasound Mitral Valve Measurement, PS3.16 CID 12266
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12266.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12266: ContextGroup = {
  cid: '12266',
  name: 'Cardiac Ultrasound Mitral Valve Measurement',
  uid: '1.2.840.10008.6.1.847',
  extensible: true,
  includes: ['12220', '12222', '12239', '12251', '12252', '12253', '12254', '3612'],
  codes: [
    { scheme: 'LN', value: '18035-6', meaning: 'Mitral Regurgitation dP/dt derived from Mitral Reg. velocity' },
    { scheme: 'LN', value: '59098-4', meaning: 'Mitral Valve E-septal Separation' },
    { scheme: 'LN', value: '18036-4', meaning: 'Mitral Valve EPSS, E wave' },
  ],
};
