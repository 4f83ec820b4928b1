// Stress Test Procedure, PS3.16 CID 3200
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3200.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3200: ContextGroup = {
  cid: '3200',
  name: 'Stress Test Procedure',
  uid: '1.2.840.10008.6.1.755',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '165079009', meaning: 'Exercise stress test' },
    { scheme: 'SCT', value: '424064009', meaning: 'Pharmacologic stress test' },
    { scheme: 'SCT', value: '428813002', meaning: 'Pharmacologic and exercise stress test' },
    { scheme: 'SCT', value: '428685003', meaning: 'Paced stress test' },
  ],
};
