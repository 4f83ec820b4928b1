// Qualitative Evaluation Modifier Type, PS3.16 CID 210
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_210.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid210: ContextGroup = {
  cid: '210',
  name: 'Qualitative Evaluation Modifier Type',
  uid: '1.2.840.10008.6.1.1285',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '272741003', meaning: 'Laterality' }, { scheme: 'SCT', value: '106233006', meaning: 'Topographical modifier' }],
};
