// Cardiac Volume Measurement, PS3.16 CID 3835
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3835.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3835: ContextGroup = {
  cid: '3835',
  name: 'Cardiac Volume Measurement',
  uid: '1.2.840.10008.6.1.285',
  extensible: true,
  includes: ['3468', '3469'],
  codes: [{ scheme: 'SCT', value: '90096001', meaning: 'Stroke Volume' }],
};
