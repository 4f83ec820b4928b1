// Circulatory Support Action, PS3.16 CID 3550
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3550.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3550: ContextGroup = {
  cid: '3550',
  name: 'Circulatory Support Action',
  uid: '1.2.840.10008.6.1.146',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121157', meaning: 'Begin Circulatory Support' }, { scheme: 'DCM', value: '121158', meaning: 'End Circulatory Support' }],
};
