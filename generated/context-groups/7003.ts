// Diagnostic Imaging Report Purpose of Reference, PS3.16 CID 7003
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7003.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7003: ContextGroup = {
  cid: '7003',
  name: 'Diagnostic Imaging Report Purpose of Reference',
  uid: '1.2.840.10008.6.1.484',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121079', meaning: 'Baseline' },
    { scheme: 'DCM', value: '121080', meaning: 'Best illustration of finding' },
    { scheme: 'DCM', value: '121112', meaning: 'Source of Measurement' },
    { scheme: 'DCM', value: '121200', meaning: 'Illustration of ROI' },
  ],
};
