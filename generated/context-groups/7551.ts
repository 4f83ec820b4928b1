// Generic Purpose of Reference to Images and Coordinates in Measurement, PS3.16 CID 7551
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7551.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7551: ContextGroup = {
  cid: '7551',
  name: 'Generic Purpose of Reference to Images and Coordinates in Measurement',
  uid: '1.2.840.10008.6.1.1343',
  extensible: true,
  includes: ['7552', '7553'],
  codes: [],
};
