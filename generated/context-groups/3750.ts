// Previously Dilated Lesion, PS3.16 CID 3750
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3750.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3750: ContextGroup = {
  cid: '3750',
  name: 'Previously Dilated Lesion',
  uid: '1.2.840.10008.6.1.247',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'NCDR', value: '108-0', meaning: 'not previously treated' },
    { scheme: 'NCDR', value: '108-1', meaning: 'balloon only' },
    { scheme: 'NCDR', value: '108-2', meaning: 'stent only' },
    { scheme: 'NCDR', value: '108-3', meaning: 'other/any combination' },
  ],
};
