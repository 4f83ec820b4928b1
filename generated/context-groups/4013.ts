// Anatomic Region for Mammography, PS3.16 CID 4013
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4013.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4013: ContextGroup = {
  cid: '4013',
  name: 'Anatomic Region for Mammography',
  uid: '1.2.840.10008.6.1.297',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'SCT', value: '76752008', meaning: 'Breast' }],
};
