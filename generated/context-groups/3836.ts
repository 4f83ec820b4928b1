// Time-based Perfusion Measurement, PS3.16 CID 3836
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3836.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3836: ContextGroup = {
  cid: '3836',
  name: 'Time-based Perfusion Measurement',
  uid: '1.2.840.10008.6.1.286',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122631', meaning: 'Signal Earliest Peak Time' },
    { scheme: 'DCM', value: '122633', meaning: 'Signal Increase Start Time' },
    { scheme: 'DCM', value: '122634', meaning: 'Signal Time to Peak' },
    { scheme: 'DCM', value: '122638', meaning: 'Signal Baseline Start' },
    { scheme: 'DCM', value: '122639', meaning: 'Signal Baseline End' },
  ],
};
