// Chest Quantitative Temporal Difference Type, PS3.16 CID 6133
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6133.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6133: ContextGroup = {
  cid: '6133',
  name: 'Chest Quantitative Temporal Difference Type',
  uid: '1.2.840.10008.6.1.453',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '442714003', meaning: 'Difference in size' }, { scheme: 'SCT', value: '442726008', meaning: 'Difference in location' }],
};
