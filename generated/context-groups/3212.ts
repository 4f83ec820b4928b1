// Treadmill Speed, PS3.16 CID 3212
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3212.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3212: ContextGroup = {
  cid: '3212',
  name: 'Treadmill Speed',
  uid: '1.2.840.10008.6.1.767',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'UCUM', value: 'km/h', meaning: 'km/h' }, { scheme: 'UCUM', value: '[mi_i]/h', meaning: 'mph' }],
};
