// Normal-Abnormal, PS3.16 CID 242
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_242.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid242: ContextGroup = {
  cid: '242',
  name: 'Normal-Abnormal',
  uid: '1.2.840.10008.6.1.36',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '17621005', meaning: 'Normal' },
    { scheme: 'SCT', value: '263654008', meaning: 'Abnormal' },
    { scheme: 'SCT', value: '371934000', meaning: 'Normality Undetermined' },
  ],
};
