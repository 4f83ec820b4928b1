// ECG Timing Measurement, PS3.16 CID 3228
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3228.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3228: ContextGroup = {
  cid: '3228',
  name: 'ECG Timing Measurement',
  uid: '1.2.840.10008.6.1.774',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '2:15872', meaning: 'PR interval global' },
    { scheme: 'MDC', value: '2:16160', meaning: 'QT interval global' },
    { scheme: 'MDC', value: '2:16156', meaning: 'QRS duration global' },
    { scheme: 'MDC', value: '2:16184', meaning: 'P duration global' },
    { scheme: 'MDC', value: '2:16140', meaning: 'PP interval global' },
    { scheme: 'MDC', value: '2:16168', meaning: 'RR interval global' },
    { scheme: 'MDC', value: '2:7168', meaning: 'PR interval per lead' },
    { scheme: 'MDC', value: '2:8192', meaning: 'QT interval per lead' },
    { scheme: 'MDC', value: '2:7936', meaning: 'QRS duration per lead' },
    { scheme: 'MDC', value: '2:6656', meaning: 'P duration per lead' },
    { scheme: 'MDC', value: '2:32768', meaning: 'PP interval per lead' },
    { scheme: 'MDC', value: '2:33024', meaning: 'RR interval per lead' },
  ],
};
