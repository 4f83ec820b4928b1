// Cardiac Ultrasound Common Linear Measurement, PS3.16 CID 12250
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12250.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12250: ContextGroup = {
  cid: '12250',
  name: 'Cardiac Ultrasound Common Linear Measurement',
  uid: '1.2.840.10008.6.1.831',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '410668003', meaning: 'Length' },
    { scheme: 'SCT', value: '81827009', meaning: 'Diameter' },
    { scheme: 'SCT', value: '131187009', meaning: 'Major Axis' },
    { scheme: 'SCT', value: '131188004', meaning: 'Minor Axis' },
    { scheme: 'SCT', value: '74551000', meaning: 'Circumference' },
    { scheme: 'SCT', value: '131190003', meaning: 'Radius' },
    { scheme: 'LN', value: '59089-3', meaning: 'ROI Thickness by US' },
    { scheme: 'LN', value: '59090-1', meaning: 'ROI Internal Dimension by US' },
  ],
};
