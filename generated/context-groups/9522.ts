// Multi-source Radiotherapy Procedure Technique, PS3.16 CID 9522
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9522.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9522: ContextGroup = {
  cid: '9522',
  name: 'Multi-source Radiotherapy Procedure Technique',
  uid: '1.2.840.10008.6.1.1232',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130138', meaning: 'Multiple Fixed Sources' }],
};
