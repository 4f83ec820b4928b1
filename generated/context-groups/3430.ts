// DateTime Qualifier, PS3.16 CID 3430
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3430.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3430: ContextGroup = {
  cid: '3430',
  name: 'DateTime Qualifier',
  uid: '1.2.840.10008.6.1.92',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121136', meaning: 'DateTime Unsynchronized' }, { scheme: 'DCM', value: '121137', meaning: 'DateTime Estimated' }],
};
