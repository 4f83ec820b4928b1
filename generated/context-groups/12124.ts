// Renal Ratio, PS3.16 CID 12124
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12124.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12124: ContextGroup = {
  cid: '12124',
  name: 'Renal Ratio',
  uid: '1.2.840.10008.6.1.590',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'LN', value: '33869-9', meaning: 'Renal Artery/Aorta velocity ratio' }],
};
