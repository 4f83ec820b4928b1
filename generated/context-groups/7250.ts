// Multi-Frame Subset Type, PS3.16 CID 7250
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7250.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7250: ContextGroup = {
  cid: '7250',
  name: 'Multi-Frame Subset Type',
  uid: '1.2.840.10008.6.1.513',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121190', meaning: 'Referenced Frames' }, { scheme: 'DCM', value: '121191', meaning: 'Referenced Segment' }],
};
