// Echocardiography Aortic Valve Measurement, PS3.16 CID 12211
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12211.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12211: ContextGroup = {
  cid: '12211',
  name: 'Echocardiography Aortic Valve Measurement',
  uid: '1.2.840.10008.6.1.604',
  extensible: true,
  includes: ['12220', '12222'],
  codes: [
    { scheme: 'LN', value: '17996-0', meaning: 'Aortic Valve Cusp Separation' },
    { scheme: 'LN', value: '18041-4', meaning: 'Aortic Valve Ejection Time' },
    { scheme: 'SCT', value: '399058008', meaning: 'Ratio of Aortic Valve Acceleration Time to Ejection Time' },
  ],
};
