// Stent Composition, PS3.16 CID 3814
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3814.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3814: ContextGroup = {
  cid: '3814',
  name: 'Stent Composition',
  uid: '1.2.840.10008.6.1.273',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '257363003', meaning: 'metal stent' }, { scheme: 'SCT', value: '257362008', meaning: 'plastic stent' }],
};
