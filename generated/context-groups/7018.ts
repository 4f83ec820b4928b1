// Miscellaneous Document Title, PS3.16 CID 7018
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7018.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7018: ContextGroup = {
  cid: '7018',
  name: 'Miscellaneous Document Title',
  uid: '1.2.840.10008.6.1.1182',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '128712', meaning: 'Additional Teaching File Information' }],
};
