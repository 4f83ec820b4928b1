// Imaging Agent Administration Mode, PS3.16 CID 63
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_63.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid63: ContextGroup = {
  cid: '63',
  name: 'Imaging Agent Administration Mode',
  uid: '1.2.840.10008.6.1.1253',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130173', meaning: 'Automated Administration' }, { scheme: 'DCM', value: '130174', meaning: 'Manual Administration' }],
};
