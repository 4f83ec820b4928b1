// NYHA Classification, PS3.16 CID 3736
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3736.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3736: ContextGroup = {
  cid: '3736',
  name: 'NYHA Classification',
  uid: '1.2.840.10008.6.1.233',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '420300004', meaning: 'NYHA Class I' },
    { scheme: 'SCT', value: '421704003', meaning: 'NYHA Class II' },
    { scheme: 'SCT', value: '420913000', meaning: 'NYHA Class III' },
    { scheme: 'SCT', value: '422293003', meaning: 'NYHA Class IV' },
  ],
};
