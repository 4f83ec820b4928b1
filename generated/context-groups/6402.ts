// Non-lesion Object Type - Substance, PS3.16 CID 6402
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6402.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6402: ContextGroup = {
  cid: '6402',
  name: 'Non-lesion Object Type - Substance',
  uid: '1.2.840.10008.6.1.1186',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '7140000', meaning: 'Contrast agent' }],
};
