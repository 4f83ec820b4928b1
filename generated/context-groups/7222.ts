// Parametric Map Derivation Image Purpose of Reference, PS3.16 CID 7222
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7222.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7222: ContextGroup = {
  cid: '7222',
  name: 'Parametric Map Derivation Image Purpose of Reference',
  uid: '1.2.840.10008.6.1.1009',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121322', meaning: 'Source Image for Image Processing Operation' }],
};
