// Electrophysiology Waveform Duration, PS3.16 CID 3687
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3687.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3687: ContextGroup = {
  cid: '3687',
  name: 'Electrophysiology Waveform Duration',
  uid: '1.2.840.10008.6.1.201',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '2:6656', meaning: 'P duration, per lead' },
    { scheme: 'MDC', value: '2:4608', meaning: 'P onset to P1 duration, per lead' },
    { scheme: 'MDC', value: '2:4864', meaning: 'P onset to P2 duration, per lead' },
    { scheme: 'MDC', value: '2:5120', meaning: 'P onset to P3 duration, per lead' },
    { scheme: 'MDC', value: '2:7168', meaning: 'P offset to QRS onset duration, per lead' },
    { scheme: 'MDC', value: '2:7680', meaning: 'Q duration, per lead' },
    { scheme: 'MDC', value: '2:7936', meaning: 'QRS duration, per lead' },
    { scheme: 'MDC', value: '2:8192', meaning: 'QT duration, per lead' },
    { scheme: 'MDC', value: '2:11264', meaning: 'R1 duration, per lead' },
    { scheme: 'MDC', value: '2:11520', meaning: 'R2 duration, per lead' },
    { scheme: 'MDC', value: '2:11776', meaning: 'R3 duration, per lead' },
    { scheme: 'MDC', value: '2:12032', meaning: 'S1 duration, per lead' },
    { scheme: 'MDC', value: '2:12288', meaning: 'S2 duration, per lead' },
    { scheme: 'MDC', value: '2:12544', meaning: 'S3 duration, per lead' },
    { scheme: 'MDC', value: '2:11008', meaning: 'Ventricular activation time, per lead' },
    { scheme: 'MDC', value: '2:32768', meaning: 'PP time period, per lead' },
    { scheme: 'MDC', value: '2:33024', meaning: 'RR time period, per lead' },
    { scheme: 'MDC', value: '2:33280', meaning: 'PQ time period, per lead' },
    { scheme: 'MDC', value: '2:33536', meaning: 'PQ segment time period, per lead' },
    { scheme: 'MDC', value: '2:34560', meaning: 'QTU time period, per lead' },
  ],
};
