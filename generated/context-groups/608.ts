// Animal Feed Source, PS3.16 CID 608
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_608.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid608: ContextGroup = {
  cid: '608',
  name: 'Animal Feed Source',
  uid: '1.2.840.10008.6.1.1073',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'UMLS', value: 'C1547887', meaning: 'Commercial product' }, { scheme: 'DCM', value: '127390', meaning: 'Locally manufactured product' }],
};
