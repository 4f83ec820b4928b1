// Radiotherapy Registration Mark, PS3.16 CID 9581
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9581.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9581: ContextGroup = {
  cid: '9581',
  name: 'Radiotherapy Registration Mark',
  uid: '1.2.840.10008.6.1.1443',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '112171', meaning: 'Fiducial mark' }],
};
