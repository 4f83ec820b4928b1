// P50 Equation, PS3.16 CID 3666
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3666.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3666: ContextGroup = {
  cid: '3666',
  name: 'P50 Equation',
  uid: '1.2.840.10008.6.1.182',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122256', meaning: 'if (prem age< 3days) P50 = 19.9' },
    { scheme: 'DCM', value: '122257', meaning: 'if (age < 1day) P50 = 21.6' },
    { scheme: 'DCM', value: '122258', meaning: 'if (age < 30day) P50 = 24.6' },
    { scheme: 'DCM', value: '122259', meaning: 'if (age < 18y) P50 = 27.2' },
    { scheme: 'DCM', value: '122260', meaning: 'if (age < 40y) P50 = 27.4' },
    { scheme: 'DCM', value: '122261', meaning: 'if (age > 60y) P50 = 29.3' },
  ],
};
