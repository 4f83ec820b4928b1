// Vessel Lumen Cross-sectional Area Calculation Method, PS3.16 CID 3470
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3470.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3470: ContextGroup = {
  cid: '3470',
  name: 'Vessel Lumen Cross-sectional Area Calculation Method',
  uid: '1.2.840.10008.6.1.112',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '122473', meaning: 'Circular method' }, { scheme: 'DCM', value: '122474', meaning: 'Densitometric method' }],
};
