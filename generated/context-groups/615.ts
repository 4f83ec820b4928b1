// Anesthesia Maintenance Code Type for Small Animal Anesthesia, PS3.16 CID 615
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_615.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid615: ContextGroup = {
  cid: '615',
  name: 'Anesthesia Maintenance Code Type for Small Animal Anesthesia',
  uid: '1.2.840.10008.6.1.1080',
  extensible: true,
  includes: ['616'],
  codes: [],
};
