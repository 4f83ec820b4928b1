// Min/Max/Mean, PS3.16 CID 3488
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3488.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3488: ContextGroup = {
  cid: '3488',
  name: 'Min/Max/Mean',
  uid: '1.2.840.10008.6.1.123',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '56851009', meaning: 'Maximum' },
    { scheme: 'SCT', value: '255605001', meaning: 'Minimum' },
    { scheme: 'SCT', value: '373098007', meaning: 'Mean' },
  ],
};
