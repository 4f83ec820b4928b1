// Cardiac Ultrasound Linear Valve Measurement, PS3.16 CID 12251
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12251.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12251: ContextGroup = {
  cid: '12251',
  name: 'Cardiac Ultrasound Linear Valve Measurement',
  uid: '1.2.840.10008.6.1.832',
  extensible: true,
  includes: ['12250'],
  codes: [
    { scheme: 'LN', value: '59091-9', meaning: 'D-E Excursion' },
    { scheme: 'LN', value: '59109-9', meaning: 'Leaflet Separation' },
    { scheme: 'LN', value: '59110-7', meaning: 'Leaflet Thickness' },
    { scheme: 'LN', value: '59122-2', meaning: 'C-E Distance' },
  ],
};
