// Volume Measurement Method, PS3.16 CID 3807
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3807.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3807: ContextGroup = {
  cid: '3807',
  name: 'Volume Measurement Method',
  uid: '1.2.840.10008.6.1.268',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122650', meaning: 'Area Based Method' },
    { scheme: 'DCM', value: '122651', meaning: 'Diameter Based Method' },
    { scheme: 'DCM', value: '122652', meaning: 'Volume Based Method' },
  ],
};
