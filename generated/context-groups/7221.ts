// RT Dose Purpose of Reference, PS3.16 CID 7221
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7221.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7221: ContextGroup = {
  cid: '7221',
  name: 'RT Dose Purpose of Reference',
  uid: '1.2.840.10008.6.1.969',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121372', meaning: 'Source dose for composing current dose' }],
};
