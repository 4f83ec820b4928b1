// Echocardiography Tricuspid Valve Measurement, PS3.16 CID 12208
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12208.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12208: ContextGroup = {
  cid: '12208',
  name: 'Echocardiography Tricuspid Valve Measurement',
  uid: '1.2.840.10008.6.1.601',
  extensible: true,
  includes: ['12220', '12222'],
  codes: [
    { scheme: 'LN', value: '18031-5', meaning: 'Tricuspid Valve E Wave Peak Velocity' },
    { scheme: 'LN', value: '18030-7', meaning: 'Tricuspid Valve A Wave Peak Velocity' },
    { scheme: 'LN', value: '18039-8', meaning: 'Tricuspid Valve E to A Ratio' },
    { scheme: 'LN', value: '20296-0', meaning: 'Time from Q wave to Tricuspid Valve Opens' },
    { scheme: 'SCT', value: '399282006', meaning: 'Tricuspid Valve Closure to Opening Time' },
    { scheme: 'LN', value: '18034-9', meaning: 'Tricuspid Regurgitation dP/dt' },
  ],
};
