// RT Patient Support Device, PS3.16 CID 9515
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9515.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9515: ContextGroup = {
  cid: '9515',
  name: 'RT Patient Support Device',
  uid: '1.2.840.10008.6.1.1225',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '86407004', meaning: 'Table' },
    { scheme: 'SCT', value: '706699008', meaning: 'Chair' },
    { scheme: 'SCT', value: '89149003', meaning: 'Stretcher' },
    { scheme: 'SCT', value: '224727009', meaning: 'Wall' },
    { scheme: 'SCT', value: '709280007', meaning: 'Floor' },
  ],
};
