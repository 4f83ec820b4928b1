// Clinical Course of Disease, PS3.16 CID 6098
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6098.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6098: ContextGroup = {
  cid: '6098',
  name: 'Clinical Course of Disease',
  uid: '1.2.840.10008.6.1.1277',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'NCIt', value: 'C40413', meaning: 'No Evidence of Disease' }, { scheme: 'NCIt', value: 'C38155', meaning: 'Recurrent Disease' }],
};
