// Normality, PS3.16 CID 222
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_222.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid222: ContextGroup = {
  cid: '222',
  name: 'Normality',
  uid: '1.2.840.10008.6.1.27',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '17621005', meaning: 'Normal' },
    { scheme: 'SCT', value: '263654008', meaning: 'Abnormal' },
    { scheme: 'SCT', value: '371879000', meaning: 'Abnormally High' },
    { scheme: 'SCT', value: '371880002', meaning: 'Abnormally Low' },
    { scheme: 'SCT', value: '371934000', meaning: 'Normality Undetermined' },
  ],
};
