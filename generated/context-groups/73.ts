// Bolus Shaping Curve, PS3.16 CID 73
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_73.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid73: ContextGroup = {
  cid: '73',
  name: 'Bolus Shaping Curve',
  uid: '1.2.840.10008.6.1.1263',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130252', meaning: 'Negative exponential' }, { scheme: 'DCM', value: '130253', meaning: 'Linear Curve' }],
};
