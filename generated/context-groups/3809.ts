// Associated Condition, PS3.16 CID 3809
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3809.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3809: ContextGroup = {
  cid: '3809',
  name: 'Associated Condition',
  uid: '1.2.840.10008.6.1.270',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '19346006', meaning: 'Marfan\'s Syndrome' }, { scheme: 'SCT', value: '417746004', meaning: 'Traumatic Abnormality' }],
};
