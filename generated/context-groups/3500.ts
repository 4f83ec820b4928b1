// Pressure Unit, PS3.16 CID 3500
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3500.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3500: ContextGroup = {
  cid: '3500',
  name: 'Pressure Unit',
  uid: '1.2.840.10008.6.1.132',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'UCUM', value: 'mm[Hg]', meaning: 'mmHg' }, { scheme: 'UCUM', value: 'kPa', meaning: 'kPa' }],
};
