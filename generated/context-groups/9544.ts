// Radiotherapy Distance Reference Location, PS3.16 CID 9544
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9544.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9544: ContextGroup = {
  cid: '9544',
  name: 'Radiotherapy Distance Reference Location',
  uid: '1.2.840.10008.6.1.1291',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130358', meaning: 'Nominal Radiation Source Location' }, { scheme: 'DCM', value: '130359', meaning: 'Treatment Machine Isocenter' }],
};
