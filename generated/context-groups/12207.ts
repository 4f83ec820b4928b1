// Echocardiography Mitral Valve Measurement, PS3.16 CID 12207
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12207.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12207: ContextGroup = {
  cid: '12207',
  name: 'Echocardiography Mitral Valve Measurement',
  uid: '1.2.840.10008.6.1.600',
  extensible: true,
  includes: ['12220', '12222', '12239'],
  codes: [
    { scheme: 'LN', value: '17978-8', meaning: 'Mitral Valve A-Wave Peak Velocity' },
    { scheme: 'LN', value: '18037-2', meaning: 'Mitral Valve E-Wave Peak Velocity' },
    { scheme: 'LN', value: '18038-0', meaning: 'Mitral Valve E to A Ratio' },
    { scheme: 'SCT', value: '399062002', meaning: 'Mitral Valve AT/DT Ratio' },
    { scheme: 'SCT', value: '399354002', meaning: 'Mitral Valve E-Wave Deceleration Time' },
    { scheme: 'LN', value: '18040-6', meaning: 'Mitral Valve E-F Slope by M-Mode' },
    { scheme: 'LN', value: '18036-4', meaning: 'Mitral Valve EPSS, E wave' },
    { scheme: 'SCT', value: '399229004', meaning: 'Mitral Valve A-Wave Duration' },
    { scheme: 'LN', value: '18057-0', meaning: 'Mitral Valve Diastolic Peak Instantaneous Gradient' },
    { scheme: 'SCT', value: '399104001', meaning: 'Mitral Valve Closure to Opening Time' },
    { scheme: 'LN', value: '18035-6', meaning: 'Mitral Regurgitation dP/dt derived from Mitral Reg. velocity' },
  ],
};
