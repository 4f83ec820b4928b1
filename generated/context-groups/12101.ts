// Vascular Summary, PS3.16 CID 12101
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12101.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12101: ContextGroup = {
  cid: '12101',
  name: 'Vascular Summary',
  uid: '1.2.840.10008.6.1.568',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121106', meaning: 'Comment' }],
};
