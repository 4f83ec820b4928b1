// Lesion Risk, PS3.16 CID 3418
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3418.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3418: ContextGroup = {
  cid: '3418',
  name: 'Lesion Risk',
  uid: '1.2.840.10008.6.1.82',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'NCDR', value: '111-1', meaning: 'Low Risk Lesion' },
    { scheme: 'NCDR', value: '111-2', meaning: 'Moderate Risk Lesion' },
    { scheme: 'NCDR', value: '111-3', meaning: 'High Risk Lesion' },
  ],
};
