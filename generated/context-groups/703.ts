// Assessment Basis, PS3.16 CID 703
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_703.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid703: ContextGroup = {
  cid: '703',
  name: 'Assessment Basis',
  uid: '1.2.840.10008.6.1.1118',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121375', meaning: 'Assessment By Comparison' }, { scheme: 'DCM', value: '121376', meaning: 'Assessment By Rules' }],
};
