// Circumferential Extent, PS3.16 CID 3460
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3460.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3460: ContextGroup = {
  cid: '3460',
  name: 'Circumferential Extent',
  uid: '1.2.840.10008.6.1.104',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '122464', meaning: 'LAD Region in RAO Projection' }, { scheme: 'DCM', value: '122465', meaning: 'RCA Region in RAO Projection' }],
};
