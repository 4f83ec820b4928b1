// Side of Family, PS3.16 CID 6097
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6097.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6097: ContextGroup = {
  cid: '6097',
  name: 'Side of Family',
  uid: '1.2.840.10008.6.1.419',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '111541', meaning: 'Maternal' }, { scheme: 'SCT', value: '224944003', meaning: 'Paternal' }],
};
