// PET Cardiology Radiopharmaceutical, PS3.16 CID 3107
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3107.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3107: ContextGroup = {
  cid: '3107',
  name: 'PET Cardiology Radiopharmaceutical',
  uid: '1.2.840.10008.6.1.740',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '35321007', meaning: 'Fluorodeoxyglucose F^18^' },
    { scheme: 'SCT', value: '21576001', meaning: '^13^Nitrogen' },
    { scheme: 'SCT', value: '79197006', meaning: '^82^Rubidium' },
  ],
};
