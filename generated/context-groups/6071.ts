// Histologic Grading Method, PS3.16 CID 6071
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6071.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6071: ContextGroup = {
  cid: '6071',
  name: 'Histologic Grading Method',
  uid: '1.2.840.10008.6.1.400',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '111502', meaning: 'Bloom-Richardson Grade' }, { scheme: 'SCT', value: '372276001', meaning: 'Nottingham Combined Grade' }],
};
