// ECG Control Numeric Variable, PS3.16 CID 3690
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3690.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3690: ContextGroup = {
  cid: '3690',
  name: 'ECG Control Numeric Variable',
  uid: '1.2.840.10008.6.1.895',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '10:11393', meaning: 'Sample rate' },
    { scheme: 'MDC', value: '10:11394', meaning: 'Sensitivity' },
    { scheme: 'MDC', value: '10:11395', meaning: 'Zero offset' },
    { scheme: 'MDC', value: '10:11397', meaning: 'Pad value' },
    { scheme: 'MDC', value: '10:11398', meaning: 'Time skew' },
    { scheme: 'MDC', value: '10:11399', meaning: 'Sample skew' },
    { scheme: 'MDC', value: '10:11400', meaning: 'Time offset' },
    { scheme: 'MDC', value: '10:11403', meaning: 'Low pass filter cutoff freq' },
    { scheme: 'MDC', value: '10:11408', meaning: 'Notch filter frequency' },
    { scheme: 'MDC', value: '10:11409', meaning: 'Notch filter bandwidth' },
    { scheme: 'MDC', value: '10:11418', meaning: 'Interpolator SNR' },
  ],
};
