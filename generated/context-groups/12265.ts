// Cardiac Ultrasound Atria and Atrial Septum Measurement, PS3.16 CID 12265
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12265.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12265: ContextGroup = {
  cid: '12265',
  name: 'Cardiac Ultrasound Atria and Atrial Septum Measurement',
  uid: '1.2.840.10008.6.1.846',
  extensible: true,
  includes: ['12220', '12222', '12250', '12253', '12255'],
  codes: [
    { scheme: 'SCT', value: '118565006', meaning: 'Volume' },
    { scheme: 'LN', value: '17985-3', meaning: 'Left Atrium to Aortic Root Ratio' },
    { scheme: 'LN', value: '59131-3', meaning: 'Left Atrium Volume to Right Atrium Volume Ratio' },
  ],
};
