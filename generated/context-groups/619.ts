// Airway Management Sub-Method Code Type for Small Animal Anesthesia, PS3.16 CID 619
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_619.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid619: ContextGroup = {
  cid: '619',
  name: 'Airway Management Sub-Method Code Type for Small Animal Anesthesia',
  uid: '1.2.840.10008.6.1.1084',
  extensible: true,
  includes: ['620'],
  codes: [],
};
