// Radiation Transport-based Effective Dose Method Modifier, PS3.16 CID 9538
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9538.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9538: ContextGroup = {
  cid: '9538',
  name: 'Radiation Transport-based Effective Dose Method Modifier',
  uid: '1.2.840.10008.6.1.1248',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130128', meaning: 'Local Effect Model' }, { scheme: 'DCM', value: '130129', meaning: 'Microdosimetric Kinetic Model' }],
};
