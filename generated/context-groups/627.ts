// Neuromuscular Blocking Agent for Small Animal Anesthesia, PS3.16 CID 627
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_627.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid627: ContextGroup = {
  cid: '627',
  name: 'Neuromuscular Blocking Agent for Small Animal Anesthesia',
  uid: '1.2.840.10008.6.1.1092',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '372724004', meaning: 'Succinylcholine' }, { scheme: 'SCT', value: '373738000', meaning: 'Pancuronium' }],
};
