// Thrombus, PS3.16 CID 3714
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3714.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3714: ContextGroup = {
  cid: '3714',
  name: 'Thrombus',
  uid: '1.2.840.10008.6.1.215',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '373140001', meaning: 'No Thrombus' },
    { scheme: 'SCT', value: '373141002', meaning: 'Possible Thrombus' },
    { scheme: 'SCT', value: '373142009', meaning: 'Definite Thrombus' },
    { scheme: 'SCT', value: '373143004', meaning: 'Severe Thrombus' },
  ],
};
