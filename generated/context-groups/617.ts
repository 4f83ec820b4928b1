// Airway Management Method Code Type for Small Animal Anesthesia, PS3.16 CID 617
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_617.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid617: ContextGroup = {
  cid: '617',
  name: 'Airway Management Method Code Type for Small Animal Anesthesia',
  uid: '1.2.840.10008.6.1.1082',
  extensible: true,
  includes: ['618'],
  codes: [{ scheme: 'DCM', value: '127060', meaning: 'Nose cone' }],
};
