// Tomotherapeutic Dose Rate Unit, PS3.16 CID 9558
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9558.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9558: ContextGroup = {
  cid: '9558',
  name: 'Tomotherapeutic Dose Rate Unit',
  uid: '1.2.840.10008.6.1.1309',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'UCUM', value: 'Gy/s', meaning: 'Gy/s' }, { scheme: 'UCUM', value: '{MU}/s', meaning: 'Monitor Units/s' }],
};
