// Chest Non-lesion Object Type - Tissue, PS3.16 CID 6405
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6405.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6405: ContextGroup = {
  cid: '6405',
  name: 'Chest Non-lesion Object Type - Tissue',
  uid: '1.2.840.10008.6.1.1189',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '12402003', meaning: 'Scar tissue' }],
};
