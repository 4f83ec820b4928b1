// Generic Purpose of Reference to Images in Measurement, PS3.16 CID 7552
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7552.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7552: ContextGroup = {
  cid: '7552',
  name: 'Generic Purpose of Reference to Images in Measurement',
  uid: '1.2.840.10008.6.1.1344',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121112', meaning: 'Source of Measurement' }],
};
