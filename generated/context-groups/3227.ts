// QTc Measurement, PS3.16 CID 3227
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3227.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3227: ContextGroup = {
  cid: '3227',
  name: 'QTc Measurement',
  uid: '1.2.840.10008.6.1.773',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '2:15876', meaning: 'QTc interval global' },
    { scheme: 'MDC', value: '2: 33792', meaning: 'QTc interval per lead' },
    { scheme: 'MDC', value: '2:15880', meaning: 'QTc global using Bazett formula' },
    { scheme: 'MDC', value: '2:15880', meaning: 'QTc global using Framingham formula' },
    { scheme: 'MDC', value: '2:15892', meaning: 'QTc global using Fredericia formula' },
    { scheme: 'MDC', value: '2:15892', meaning: 'QTc global using Hodges formula' },
    { scheme: 'MDC', value: '2:34048', meaning: 'QTc per lead using Bazett formula' },
    { scheme: 'MDC', value: '2:34304', meaning: 'QTc per lead using Fredericia formula' },
  ],
};
