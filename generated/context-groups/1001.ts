// Anatomical Reference Basis, PS3.16 CID 1001
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_1001.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid1001: ContextGroup = {
  cid: '1001',
  name: 'Anatomical Reference Basis',
  uid: '1.2.840.10008.6.1.1122',
  extensible: true,
  includes: ['1002', '1003', '1004', '1005', '1006'],
  codes: [],
};
