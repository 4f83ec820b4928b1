// Stenosis Shape, PS3.16 CID 3806
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3806.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3806: ContextGroup = {
  cid: '3806',
  name: 'Stenosis Shape',
  uid: '1.2.840.10008.6.1.267',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '255465008', meaning: 'concentric' }, { scheme: 'SCT', value: '255380003', meaning: 'eccentric' }],
};
