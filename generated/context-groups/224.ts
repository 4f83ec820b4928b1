// Selection Method, PS3.16 CID 224
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_224.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid224: ContextGroup = {
  cid: '224',
  name: 'Selection Method',
  uid: '1.2.840.10008.6.1.29',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121410', meaning: 'User chosen value' },
    { scheme: 'DCM', value: '121411', meaning: 'Most recent value chosen' },
    { scheme: 'DCM', value: '121412', meaning: 'Mean value chosen' },
  ],
};
