// Echocardiography Pulmonic Valve Measurement, PS3.16 CID 12209
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12209.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12209: ContextGroup = {
  cid: '12209',
  name: 'Echocardiography Pulmonic Valve Measurement',
  uid: '1.2.840.10008.6.1.602',
  extensible: true,
  includes: ['12220', '12222'],
  codes: [
    { scheme: 'LN', value: '18096-8', meaning: 'Pulmonic Valve Area by continuity' },
    { scheme: 'LN', value: '18042-2', meaning: 'Pulmonic Valve Ejection Time' },
    { scheme: 'SCT', value: '399238002', meaning: 'Ratio of Pulmonic Valve Acceleration Time to Ejection Time' },
    { scheme: 'LN', value: '20295-2', meaning: 'Time from Q wave to Pulmonic Valve Closes' },
  ],
};
