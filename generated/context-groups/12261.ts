// Cardiac Ultrasound Pulmonary Vein, PS3.16 CID 12261
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12261.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12261: ContextGroup = {
  cid: '12261',
  name: 'Cardiac Ultrasound Pulmonary Vein',
  uid: '1.2.840.10008.6.1.842',
  extensible: true,
  includes: ['12220', '12222', '12254', '3612'],
  codes: [
    { scheme: 'LN', value: '59112-3', meaning: 'Pulmonary Vein A Duration Mitral Valve A Duration Ratio' },
    { scheme: 'LN', value: '59113-1', meaning: 'Pulmonary Vein A VTI to Mitral Valve VTI Ratio' },
    { scheme: 'LN', value: '59114-9', meaning: 'Pulm Vein A duration to MV A duration difference' },
  ],
};
