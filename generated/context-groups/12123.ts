// Carotid Ratio, PS3.16 CID 12123
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12123.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12123: ContextGroup = {
  cid: '12123',
  name: 'Carotid Ratio',
  uid: '1.2.840.10008.6.1.589',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'LN', value: '33868-1', meaning: 'ICA/CCA velocity ratio' }],
};
