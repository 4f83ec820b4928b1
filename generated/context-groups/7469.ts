// Generic Intensity and Size Measurement, PS3.16 CID 7469
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7469.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7469: ContextGroup = {
  cid: '7469',
  name: 'Generic Intensity and Size Measurement',
  uid: '1.2.840.10008.6.1.1003',
  extensible: true,
  includes: ['7180', '7470', '7471', '7472'],
  codes: [],
};
