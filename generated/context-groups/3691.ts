// ECG Control Text Variable, PS3.16 CID 3691
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3691.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3691: ContextGroup = {
  cid: '3691',
  name: 'ECG Control Text Variable',
  uid: '1.2.840.10008.6.1.896',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '10:11402', meaning: 'Low pass filter' },
    { scheme: 'MDC', value: '10:11404', meaning: 'High pass filter' },
    { scheme: 'MDC', value: '10:11406', meaning: 'High pass filter description' },
    { scheme: 'MDC', value: '10:11407', meaning: 'Notch filter' },
    { scheme: 'MDC', value: '10:11410', meaning: 'Notch filter description' },
    { scheme: 'MDC', value: '10:11412', meaning: 'Baseline description' },
    { scheme: 'MDC', value: '10:11414', meaning: 'Interpolator' },
    { scheme: 'MDC', value: '10:11416', meaning: 'Interpolator description' },
  ],
};
