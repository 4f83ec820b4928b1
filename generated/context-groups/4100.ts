// T1 Measurement Method, PS3.16 CID 4100
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4100.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4100: ContextGroup = {
  cid: '4100',
  name: 'T1 Measurement Method',
  uid: '1.2.840.10008.6.1.985',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '126350', meaning: 'T1 by Multiple Flip Angles' },
    { scheme: 'DCM', value: '126351', meaning: 'T1 by Inversion Recovery' },
    { scheme: 'DCM', value: '126352', meaning: 'T1 by Fixed Value' },
  ],
};
