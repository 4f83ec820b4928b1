// Mammoplasty Procedure, PS3.16 CID 6084
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6084.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6084: ContextGroup = {
  cid: '6084',
  name: 'Mammoplasty Procedure',
  uid: '1.2.840.10008.6.1.406',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '302343007', meaning: 'Breast prosthesis insertion' },
    { scheme: 'SCT', value: '59214008', meaning: 'Reduction mammoplasty' },
    { scheme: 'SCT', value: '33496007', meaning: 'Breast reconstruction' },
    { scheme: 'SCT', value: '27315000', meaning: 'Removal of breast implant' },
  ],
};
