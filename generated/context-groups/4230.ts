// Ophthalmic Ultrasound Axial Measurements Type, PS3.16 CID 4230
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4230.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4230: ContextGroup = {
  cid: '4230',
  name: 'Ophthalmic Ultrasound Axial Measurements Type',
  uid: '1.2.840.10008.6.1.876',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '111750', meaning: 'Ultrasound Contact' }, { scheme: 'DCM', value: '111751', meaning: 'Ultrasound Immersion' }],
};
