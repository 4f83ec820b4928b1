// Cardiac Ultrasound Aortic Sinotubular Junction Measurement, PS3.16 CID 12273
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12273.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12273: ContextGroup = {
  cid: '12273',
  name: 'Cardiac Ultrasound Aortic Sinotubular Junction Measurement',
  uid: '1.2.840.10008.6.1.854',
  extensible: true,
  includes: ['12220', '12222', '12250'],
  codes: [{ scheme: 'LN', value: '59116-4', meaning: 'Aortic Sinotubular Junction to Aortic Root Ratio' }],
};
