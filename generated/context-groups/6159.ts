// Malignancy Type, PS3.16 CID 6159
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6159.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6159: ContextGroup = {
  cid: '6159',
  name: 'Malignancy Type',
  uid: '1.2.840.10008.6.1.473',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111389', meaning: 'Invasive breast carcinoma' },
    { scheme: 'SCT', value: '1162814007', meaning: 'Non-infiltrating intraductal carcinoma' },
    { scheme: 'DCM', value: '111390', meaning: 'Other malignancy type' },
  ],
};
