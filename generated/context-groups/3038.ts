// Pattern Event, PS3.16 CID 3038
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3038.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3038: ContextGroup = {
  cid: '3038',
  name: 'Pattern Event',
  uid: '1.2.840.10008.6.1.1336',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '3:3158', meaning: 'Irregular heart rate' },
    { scheme: 'MDC', value: '3:3072', meaning: 'Apnea' },
    { scheme: 'MDC', value: '3:3284', meaning: 'Apnea 15 sec' },
    { scheme: 'MDC', value: '3:3292', meaning: 'Apnea 30 sec' },
    { scheme: 'MDC', value: '3:3246', meaning: 'Desaturation' },
    { scheme: 'MDC', value: '3:3076', meaning: 'Asystole' },
    { scheme: 'MDC', value: '3:3266', meaning: 'Arrhythmia event' },
    { scheme: 'MDC', value: '3:3264', meaning: 'Clinical seizure discharge' },
    { scheme: 'MDC', value: '3:3190', meaning: 'Supraventricular extrasystole' },
    { scheme: 'MDC', value: '3:3294', meaning: 'Pacer artifact' },
    { scheme: 'MDC', value: '3:3146', meaning: 'First-degree AV block' },
    { scheme: 'MDC', value: '3:3148', meaning: 'Second-degree AV block' },
    { scheme: 'MDC', value: '3:3258', meaning: 'Third-degree AV block' },
    { scheme: 'MDC', value: '3:3084', meaning: 'Bradycardia' },
    { scheme: 'MDC', value: '3:3128', meaning: 'Atrial fibrillation' },
    { scheme: 'MDC', value: '3:3276', meaning: 'Atrial flutter' },
    { scheme: 'MDC', value: '3:3118', meaning: 'Irregular rhythm' },
    { scheme: 'MDC', value: '3:3262', meaning: 'Sinus tachycardia' },
    { scheme: 'MDC', value: '3:3270', meaning: 'Sharp spikes' },
    { scheme: 'MDC', value: '3:3254', meaning: 'Spikes and waves' },
    { scheme: 'SCT', value: '68978004', meaning: 'Hyperventilation' },
    { scheme: 'DCM', value: '130413', meaning: 'Hyperventilation begin' },
    { scheme: 'DCM', value: '130414', meaning: 'Hyperventilation end' },
    { scheme: 'DCM', value: '130415', meaning: 'Post-hyperventilation' },
  ],
};
