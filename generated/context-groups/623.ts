// Medication for Small Animal Anesthesia, PS3.16 CID 623
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_623.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid623: ContextGroup = {
  cid: '623',
  name: 'Medication for Small Animal Anesthesia',
  uid: '1.2.840.10008.6.1.1088',
  extensible: true,
  includes: ['624', '625', '626', '627', '628', '629', '630'],
  codes: [],
};
