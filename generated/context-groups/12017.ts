// Growth Distribution Rank, PS3.16 CID 12017
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12017.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12017: ContextGroup = {
  cid: '12017',
  name: 'Growth Distribution Rank',
  uid: '1.2.840.10008.6.1.565',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '125012', meaning: 'Growth Percentile Rank' }, { scheme: 'DCM', value: '125013', meaning: 'Growth Z-score' }],
};
