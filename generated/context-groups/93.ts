// Joint Positioning Method, PS3.16 CID 93
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_93.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid93: ContextGroup = {
  cid: '93',
  name: 'Joint Positioning Method',
  uid: '1.2.840.10008.6.1.893',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '21278004', meaning: 'Passive movement' }, { scheme: 'SCT', value: '118745001', meaning: 'Manipulation of joint' }],
};
