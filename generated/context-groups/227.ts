// Sample Statistical Descriptor, PS3.16 CID 227
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_227.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid227: ContextGroup = {
  cid: '227',
  name: 'Sample Statistical Descriptor',
  uid: '1.2.840.10008.6.1.32',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121415', meaning: 'Percentile Ranking of measurement' }, { scheme: 'DCM', value: '121416', meaning: 'Z-Score of measurement' }],
};
