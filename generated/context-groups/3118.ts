// Level of Risk, PS3.16 CID 3118
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3118.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3118: ContextGroup = {
  cid: '3118',
  name: 'Level of Risk',
  uid: '1.2.840.10008.6.1.750',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '427986001', meaning: 'Normal risk' },
    { scheme: 'SCT', value: '75976002', meaning: 'Low risk' },
    { scheme: 'SCT', value: '429551001', meaning: 'Low to moderate risk' },
    { scheme: 'SCT', value: '25594002', meaning: 'Moderate risk' },
    { scheme: 'SCT', value: '429557002', meaning: 'Moderate to high risk' },
    { scheme: 'SCT', value: '15508007', meaning: 'High risk' },
    { scheme: 'SCT', value: '64957009', meaning: 'Uncertain risk' },
  ],
};
