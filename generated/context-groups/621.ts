// Medication Type for Small Animal Anesthesia, PS3.16 CID 621
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_621.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid621: ContextGroup = {
  cid: '621',
  name: 'Medication Type for Small Animal Anesthesia',
  uid: '1.2.840.10008.6.1.1086',
  extensible: true,
  includes: ['622'],
  codes: [{ scheme: 'DCM', value: '127330', meaning: 'Carrier gas' }],
};
