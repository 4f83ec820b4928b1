// Microscopy Annotation Property Type, PS3.16 CID 8135
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8135.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8135: ContextGroup = {
  cid: '8135',
  name: 'Microscopy Annotation Property Type',
  uid: '1.2.840.10008.6.1.1365',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '4421005', meaning: 'Cell' }, { scheme: 'SCT', value: '84640000', meaning: 'Nucleus' }],
};
