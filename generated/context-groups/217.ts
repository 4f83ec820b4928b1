// Visual Explanation, PS3.16 CID 217
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_217.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid217: ContextGroup = {
  cid: '217',
  name: 'Visual Explanation',
  uid: '1.2.840.10008.6.1.1305',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130402', meaning: 'Class activation' },
    { scheme: 'DCM', value: '130403', meaning: 'Gradient-weighted class activation' },
    { scheme: 'DCM', value: '130404', meaning: 'Saliency' },
  ],
};
