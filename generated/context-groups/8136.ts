// Microscopy Measurement Type, PS3.16 CID 8136
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8136.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8136: ContextGroup = {
  cid: '8136',
  name: 'Microscopy Measurement Type',
  uid: '1.2.840.10008.6.1.1366',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '42798000', meaning: 'Area' }],
};
