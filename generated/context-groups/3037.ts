// EOG Annotation – Neurophysiological Enumeration, PS3.16 CID 3037
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3037.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3037: ContextGroup = {
  cid: '3037',
  name: 'EOG Annotation – Neurophysiological Enumeration',
  uid: '1.2.840.10008.6.1.1335',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '2:24280', meaning: 'Eye blink' },
    { scheme: 'MDC', value: '2:24288', meaning: 'Saccade' },
    { scheme: 'MDC', value: '2:24296', meaning: 'REM' },
    { scheme: 'MDC', value: '2:24304', meaning: 'Slow eye movement' },
    { scheme: 'MDC', value: '2:24312', meaning: 'Other eye movement' },
    { scheme: 'MDC', value: '2:24320', meaning: 'Eyes closed' },
    { scheme: 'MDC', value: '2:24328', meaning: 'Eyes open' },
  ],
};
