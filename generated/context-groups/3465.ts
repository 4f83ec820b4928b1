// QA Reference Method, PS3.16 CID 3465
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3465.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3465: ContextGroup = {
  cid: '3465',
  name: 'QA Reference Method',
  uid: '1.2.840.10008.6.1.107',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122489', meaning: 'Curve Fitted Reference' },
    { scheme: 'DCM', value: '122490', meaning: 'Interpolated Local Reference' },
    { scheme: 'DCM', value: '122491', meaning: 'Mean Local Reference' },
  ],
};
