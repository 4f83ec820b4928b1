// Electrophysiology Waveform Voltage, PS3.16 CID 3688
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3688.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3688: ContextGroup = {
  cid: '3688',
  name: 'Electrophysiology Waveform Voltage',
  uid: '1.2.840.10008.6.1.202',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '2:1024', meaning: 'J point Amplitude, per lead' },
    { scheme: 'MDC', value: '2:14848', meaning: 'Amplitude at 20 ms into ST segment, per lead' },
    { scheme: 'MDC', value: '2:15104', meaning: 'Amplitude at 40 ms into ST segment, per lead' },
    { scheme: 'MDC', value: '2:14336', meaning: 'Amplitude at 60 ms into ST segment, per lead' },
    { scheme: 'MDC', value: '2:14592', meaning: 'Amplitude at 80 ms into ST segment, per lead' },
    { scheme: 'MDC', value: '2:1280', meaning: 'P maximum amplitude, per lead' },
    { scheme: 'MDC', value: '2:1536', meaning: 'P minimum amplitude, per lead' },
    { scheme: 'MDC', value: '2:3072', meaning: 'P3 amplitude, per lead' },
    { scheme: 'MDC', value: '2:1792', meaning: 'Q amplitude, per lead' },
    { scheme: 'MDC', value: '2:2048', meaning: 'R amplitude, per lead' },
    { scheme: 'MDC', value: '2:12800', meaning: 'R1 amplitude, per lead' },
    { scheme: 'MDC', value: '2:13056', meaning: 'R2 amplitude, per lead' },
    { scheme: 'MDC', value: '2:13312', meaning: 'R3 amplitude, per lead' },
    { scheme: 'MDC', value: '2:2304', meaning: 'S amplitude, per lead' },
    { scheme: 'MDC', value: '2:13568', meaning: 'S1 amplitude, per lead' },
    { scheme: 'MDC', value: '2:13824', meaning: 'S2 amplitude, per lead' },
    { scheme: 'MDC', value: '2:14080', meaning: 'S3 amplitude, per lead' },
    { scheme: 'MDC', value: '2:2560', meaning: 'T maximum amplitude, per lead' },
    { scheme: 'MDC', value: '2:2816', meaning: 'T minimum amplitude, per lead' },
    { scheme: 'MDC', value: '2:768', meaning: 'ST amplitude, per lead' },
  ],
};
