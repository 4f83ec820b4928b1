// Sleep Stage, PS3.16 CID 3046
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3046.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3046: ContextGroup = {
  cid: '3046',
  name: 'Sleep Stage',
  uid: '1.2.840.10008.6.1.1484',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '2:23656', meaning: 'Sleep stage unspecified' },
    { scheme: 'MDC', value: '2:23664', meaning: 'Sleep stage unstageable' },
    { scheme: 'MDC', value: '2:23672', meaning: 'Sleep stage wake' },
    { scheme: 'MDC', value: '2:23680', meaning: 'Sleep stage REM' },
    { scheme: 'MDC', value: '2:23688', meaning: 'Sleep stage REM with sleep spindle' },
    { scheme: 'MDC', value: '2:23728', meaning: 'Alphadelta Sleep' },
    { scheme: 'MDC', value: '2:23736', meaning: 'Sleep activity and event' },
    { scheme: 'MDC', value: '2:23744', meaning: 'Sleep spindle' },
    { scheme: 'MDC', value: '2:23752', meaning: 'Sleep V wave' },
    { scheme: 'MDC', value: '2:23760', meaning: 'Sleep F wave' },
    { scheme: 'MDC', value: '2:23768', meaning: 'Sleep K complex' },
    { scheme: 'MDC', value: '2:23776', meaning: 'Positive occipital sharp transient of sleep' },
    { scheme: 'MDC', value: '2:23784', meaning: 'Sleep sawtooth wave' },
    { scheme: 'MDC', value: '2:23792', meaning: 'Sleep stage shift' },
    { scheme: 'MDC', value: '2:23800', meaning: 'Sleep arousal' },
    { scheme: 'MDC', value: '2:23808', meaning: 'Sleep awakening' },
    { scheme: 'DCM', value: '130834', meaning: 'Sleep Stage N1' },
    { scheme: 'DCM', value: '130835', meaning: 'Sleep Stage N2' },
    { scheme: 'DCM', value: '130836', meaning: 'Sleep Stage N3' },
  ],
};
