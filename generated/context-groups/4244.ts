// Ophthalmic Agent Concentration Unit, PS3.16 CID 4244
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4244.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4244: ContextGroup = {
  cid: '4244',
  name: 'Ophthalmic Agent Concentration Unit',
  uid: '1.2.840.10008.6.1.890',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'UCUM', value: '%', meaning: 'Percent' }, { scheme: 'UCUM', value: 'mg/ml', meaning: 'mg/ml' }],
};
