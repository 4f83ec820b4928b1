// Catheter Size Unit, PS3.16 CID 3510
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3510.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3510: ContextGroup = {
  cid: '3510',
  name: 'Catheter Size Unit',
  uid: '1.2.840.10008.6.1.135',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'UCUM', value: '[Ch]', meaning: 'french' }, { scheme: 'UCUM', value: 'mm', meaning: 'mm' }],
};
