// Ophthalmic Quality Metric Type, PS3.16 CID 4243
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4243.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4243: ContextGroup = {
  cid: '4243',
  name: 'Ophthalmic Quality Metric Type',
  uid: '1.2.840.10008.6.1.889',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '111786', meaning: 'Standard Deviation of measurements used' }, { scheme: 'DCM', value: '111787', meaning: 'Signal to Noise Ratio' }],
};
