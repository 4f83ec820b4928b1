// Radiotherapy Procedure Technique, PS3.16 CID 9524
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9524.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9524: ContextGroup = {
  cid: '9524',
  name: 'Radiotherapy Procedure Technique',
  uid: '1.2.840.10008.6.1.1234',
  extensible: true,
  includes: ['9511', '9512', '9522', '9523'],
  codes: [],
};
