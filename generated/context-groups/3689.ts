// ECG Global Waveform Duration, PS3.16 CID 3689
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3689.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3689: ContextGroup = {
  cid: '3689',
  name: 'ECG Global Waveform Duration',
  uid: '1.2.840.10008.6.1.927',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '2:16184', meaning: 'P duration, global' },
    { scheme: 'MDC', value: '2:16140', meaning: 'PP time period, global' },
    { scheme: 'MDC', value: '2:16144', meaning: 'PQ time period, global' },
    { scheme: 'MDC', value: '2:15872', meaning: 'PR time period, global' },
    { scheme: 'MDC', value: '2:16148', meaning: 'PQ segment time period, global' },
    { scheme: 'MDC', value: '2:16156', meaning: 'QRS duration, global' },
    { scheme: 'MDC', value: '2:16160', meaning: 'QT duration, global' },
    { scheme: 'MDC', value: '2:16000', meaning: 'RR time period, global' },
    { scheme: 'MDC', value: '2:16004', meaning: 'QTU time period, global' },
  ],
};
