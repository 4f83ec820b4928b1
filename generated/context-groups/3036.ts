// EMG Annotation – Neurophysiological Enumeration, PS3.16 CID 3036
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3036.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3036: ContextGroup = {
  cid: '3036',
  name: 'EMG Annotation – Neurophysiological Enumeration',
  uid: '1.2.840.10008.6.1.1334',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '2:24336', meaning: 'EMG unspecified waveform' },
    { scheme: 'MDC', value: '2:24344', meaning: 'EMG waveform under voluntary control' },
    { scheme: 'MDC', value: '2:24352', meaning: 'EMG motor unit potential' },
    { scheme: 'MDC', value: '2:24360', meaning: 'EMG doublet waveform' },
    { scheme: 'MDC', value: '2:24368', meaning: 'EMG triplet waveform' },
    { scheme: 'MDC', value: '2:24376', meaning: 'EMG multiplet waveform' },
    { scheme: 'MDC', value: '2:24384', meaning: 'EMG insertional activity' },
    { scheme: 'MDC', value: '2:24392', meaning: 'EMG endplate noise' },
    { scheme: 'MDC', value: '2:24400', meaning: 'EMG endplate spike' },
    { scheme: 'MDC', value: '2:24408', meaning: 'EMG unspecified iterative discharge' },
    { scheme: 'MDC', value: '2:24416', meaning: 'EMG fibrillation potential' },
    { scheme: 'MDC', value: '2:24424', meaning: 'EMG positive sharp wave' },
    { scheme: 'MDC', value: '2:24432', meaning: 'EMG fasciculation potential' },
    { scheme: 'MDC', value: '2:24440', meaning: 'EMG myotonic discharge' },
    { scheme: 'MDC', value: '2:24448', meaning: 'EMG complex repetitive discharge' },
    { scheme: 'MDC', value: '2:24456', meaning: 'EMG myokymic discharge' },
    { scheme: 'MDC', value: '2:24464', meaning: 'EMG cramp discharge' },
    { scheme: 'MDC', value: '2:24472', meaning: 'EMG waveform after discharge' },
  ],
};
