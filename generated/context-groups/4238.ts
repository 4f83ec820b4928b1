// Refractive Error Type, PS3.16 CID 4238
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4238.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4238: ContextGroup = {
  cid: '4238',
  name: 'Refractive Error Type',
  uid: '1.2.840.10008.6.1.884',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '57190000', meaning: 'Myopia' }, { scheme: 'SCT', value: '38101003', meaning: 'Hyperopia' }],
};
