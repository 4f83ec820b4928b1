// Radiation Dose Unit, PS3.16 CID 10071
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10071.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10071: ContextGroup = {
  cid: '10071',
  name: 'Radiation Dose Unit',
  uid: '1.2.840.10008.6.1.1206',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'UCUM', value: 'Gy', meaning: 'Gy' }, { scheme: 'UCUM', value: 'Sv', meaning: 'Sv' }],
};
