// Patient Alignment Method, PS3.16 CID 1015
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_1015.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid1015: ContextGroup = {
  cid: '1015',
  name: 'Patient Alignment Method',
  uid: '1.2.840.10008.6.1.1130',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '128151', meaning: 'Laser Cross-hairs' }],
};
