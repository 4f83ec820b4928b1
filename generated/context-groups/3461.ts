// Regional Extent, PS3.16 CID 3461
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3461.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3461: ContextGroup = {
  cid: '3461',
  name: 'Regional Extent',
  uid: '1.2.840.10008.6.1.105',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122466', meaning: 'Single LAD Region in RAO Projection' },
    { scheme: 'DCM', value: '122467', meaning: 'Single RCA Region in RAO Projection' },
    { scheme: 'DCM', value: '122468', meaning: 'Multiple LAD Region in RAO Projection' },
    { scheme: 'DCM', value: '122469', meaning: 'Multiple RCA Region in RAO Projection' },
    { scheme: 'DCM', value: '122470', meaning: 'LAD Region in LAO Projection' },
    { scheme: 'DCM', value: '122471', meaning: 'RCA Region in LAO Projection' },
    { scheme: 'DCM', value: '122472', meaning: 'CFX Region in LAO Projection' },
  ],
};
