// Sex - Male Female or Both, PS3.16 CID 7457
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7457.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7457: ContextGroup = {
  cid: '7457',
  name: 'Sex - Male Female or Both',
  uid: '1.2.840.10008.6.1.1067',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: 'M', meaning: 'Male' }, { scheme: 'DCM', value: 'F', meaning: 'Female' }, { scheme: 'DCM', value: '127146', meaning: 'Mixed sex' }],
};
