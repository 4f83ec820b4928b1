// Cranio-Caudad Angulation, PS3.16 CID 23
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_23.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid23: ContextGroup = {
  cid: '23',
  name: 'Cranio-Caudad Angulation',
  uid: '1.2.840.10008.6.1.16',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '66787007', meaning: 'Cephalic' }, { scheme: 'SCT', value: '3583002', meaning: 'Caudal' }],
};
