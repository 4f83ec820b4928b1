// ST Segment Morphology, PS3.16 CID 3233
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3233.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3233: ContextGroup = {
  cid: '3233',
  name: 'ST Segment Morphology',
  uid: '1.2.840.10008.6.1.779',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122757', meaning: 'ST Depression - Horizontal' },
    { scheme: 'DCM', value: '122758', meaning: 'ST Depression - Upsloping' },
    { scheme: 'DCM', value: '122759', meaning: 'ST Depression - Downsloping' },
    { scheme: 'SCT', value: '76388001', meaning: 'ST Elevation' },
    { scheme: 'SCT', value: '26141007', meaning: 'ST Depression' },
  ],
};
