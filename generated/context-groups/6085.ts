// Therapies for Breast, PS3.16 CID 6085
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6085.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6085: ContextGroup = {
  cid: '6085',
  name: 'Therapies for Breast',
  uid: '1.2.840.10008.6.1.407',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '367336001', meaning: 'Chemotherapy' },
    { scheme: 'SCT', value: '108290001', meaning: 'Radiation therapy' },
    { scheme: 'SCT', value: '169413002', meaning: 'Hormone therapy' },
    { scheme: 'SCT', value: '23719005', meaning: 'Bone marrow transplant' },
  ],
};
