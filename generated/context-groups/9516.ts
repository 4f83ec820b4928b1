// Radiotherapy Bolus Device Type, PS3.16 CID 9516
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9516.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9516: ContextGroup = {
  cid: '9516',
  name: 'Radiotherapy Bolus Device Type',
  uid: '1.2.840.10008.6.1.1226',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '228736002', meaning: 'Surface Bolus' }],
};
