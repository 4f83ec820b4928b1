// ECG Procedure Type, PS3.16 CID 3670
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3670.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3670: ContextGroup = {
  cid: '3670',
  name: 'ECG Procedure Type',
  uid: '1.2.840.10008.6.1.185',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '268400002', meaning: '12-Lead ECG' },
    { scheme: 'SCT', value: '429163003', meaning: '15-Lead ECG' },
    { scheme: 'SCT', value: '425808002', meaning: '18-Lead ECG' },
  ],
};
