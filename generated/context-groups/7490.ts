// Research Animal Source Registry, PS3.16 CID 7490
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7490.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7490: ContextGroup = {
  cid: '7490',
  name: 'Research Animal Source Registry',
  uid: '1.2.840.10008.6.1.1063',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '126850', meaning: 'ILCR' }],
};
