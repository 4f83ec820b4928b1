// Gradient Method, PS3.16 CID 12230
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12230.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12230: ContextGroup = {
  cid: '12230',
  name: 'Gradient Method',
  uid: '1.2.840.10008.6.1.621',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '125217', meaning: 'Full Bernoulli' }, { scheme: 'DCM', value: '125218', meaning: 'Simplified Bernoulli' }],
};
