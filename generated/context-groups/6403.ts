// Non-lesion Object Type - Tissue, PS3.16 CID 6403
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6403.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6403: ContextGroup = {
  cid: '6403',
  name: 'Non-lesion Object Type - Tissue',
  uid: '1.2.840.10008.6.1.1187',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '12402003', meaning: 'Scar tissue' }],
};
