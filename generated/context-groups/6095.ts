// Procedure Numeric Property, PS3.16 CID 6095
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6095.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6095: ContextGroup = {
  cid: '6095',
  name: 'Procedure Numeric Property',
  uid: '1.2.840.10008.6.1.417',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '111465', meaning: 'Needle Gauge' }, { scheme: 'DCM', value: '111467', meaning: 'Needle Length' }],
};
