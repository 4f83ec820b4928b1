// ECG Lead Noise Description, PS3.16 CID 3680
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3680.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3680: ContextGroup = {
  cid: '3680',
  name: 'ECG Lead Noise Description',
  uid: '1.2.840.10008.6.1.194',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MDC', value: '10:11200', meaning: 'No noise' },
    { scheme: 'MDC', value: '10:11216', meaning: 'Moderate noise' },
    { scheme: 'MDC', value: '10:11232', meaning: 'Severe noise' },
    { scheme: 'MDC', value: '10:11248', meaning: 'No signal' },
  ],
};
