// Cardiac Ultrasound Tricuspid Valve Measurement, PS3.16 CID 12267
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12267.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12267: ContextGroup = {
  cid: '12267',
  name: 'Cardiac Ultrasound Tricuspid Valve Measurement',
  uid: '1.2.840.10008.6.1.848',
  extensible: true,
  includes: ['12220', '12222', '12239', '12251', '12252', '12253', '12254', '3612'],
  codes: [
    { scheme: 'SCT', value: '371847009', meaning: 'Tricuspid Diastolic Filling Period (DFPt)' },
    { scheme: 'LN', value: '20296-0', meaning: 'Time from Q wave to Tricuspid Valve Opens' },
  ],
};
