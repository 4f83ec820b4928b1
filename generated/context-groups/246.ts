// Relative Laterality, PS3.16 CID 246
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_246.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid246: ContextGroup = {
  cid: '246',
  name: 'Relative Laterality',
  uid: '1.2.840.10008.6.1.1279',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'SCT', value: '255208005', meaning: 'Ipsilateral' }, { scheme: 'SCT', value: '255209002', meaning: 'Contralateral' }],
};
