// Normal Range Value, PS3.16 CID 223
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_223.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid223: ContextGroup = {
  cid: '223',
  name: 'Normal Range Value',
  uid: '1.2.840.10008.6.1.28',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '371933006', meaning: 'Normal Range Upper Limit' }, { scheme: 'SCT', value: '385524004', meaning: 'Normal Range Lower Limit' }],
};
