// Procedures for Breast, PS3.16 CID 6083
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6083.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6083: ContextGroup = {
  cid: '6083',
  name: 'Procedures for Breast',
  uid: '1.2.840.10008.6.1.405',
  extensible: true,
  includes: ['6050', '6084', '6085'],
  codes: [{ scheme: 'DCM', value: '111564', meaning: 'Nipple discharge cytology' }],
};
