// Dose Measurement Device, PS3.16 CID 10010
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10010.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10010: ContextGroup = {
  cid: '10010',
  name: 'Dose Measurement Device',
  uid: '1.2.840.10008.6.1.543',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '15869005', meaning: 'Dosimeter' }],
};
