// Cardiovascular Anatomic Location, PS3.16 CID 3630
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3630.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3630: ContextGroup = {
  cid: '3630',
  name: 'Cardiovascular Anatomic Location',
  uid: '1.2.840.10008.6.1.175',
  extensible: true,
  includes: ['3606', '3607', '3608', '3609', '3610'],
  codes: [],
};
