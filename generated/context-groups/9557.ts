// Tomotherapeutic Dosimeter Unit, PS3.16 CID 9557
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9557.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9557: ContextGroup = {
  cid: '9557',
  name: 'Tomotherapeutic Dosimeter Unit',
  uid: '1.2.840.10008.6.1.1308',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'UCUM', value: 's', meaning: 's' }, { scheme: 'UCUM', value: '{MU}', meaning: 'Monitor Units' }],
};
