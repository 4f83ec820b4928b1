// ECG Axis Measurement, PS3.16 CID 3229
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3229.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3229: ContextGroup = {
  cid: '3229',
  name: 'ECG Axis Measurement',
  uid: '1.2.840.10008.6.1.775',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '2:16132', meaning: 'QRS axis' },
    { scheme: 'MDC', value: '2:16128', meaning: 'P Axis' },
    { scheme: 'MDC', value: '2:16136', meaning: 'T axis' },
  ],
};
