// Ultrasound Blood Velocity Measurement, PS3.16 CID 12120
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12120.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12120: ContextGroup = {
  cid: '12120',
  name: 'Ultrasound Blood Velocity Measurement',
  uid: '1.2.840.10008.6.1.586',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '11653-3', meaning: 'End Diastolic Velocity' },
    { scheme: 'LN', value: '11665-7', meaning: 'Minimum Diastolic Velocity' },
    { scheme: 'LN', value: '11726-7', meaning: 'Peak Systolic Velocity' },
    { scheme: 'LN', value: '20355-4', meaning: 'Peak Blood Velocity' },
    { scheme: 'LN', value: '20352-1', meaning: 'Time averaged mean velocity' },
    { scheme: 'LN', value: '11692-1', meaning: 'Time averaged peak velocity' },
    { scheme: 'LN', value: '20354-7', meaning: 'Velocity Time Integral' },
    { scheme: 'DCM', value: '110828', meaning: 'Flow velocity' },
  ],
};
