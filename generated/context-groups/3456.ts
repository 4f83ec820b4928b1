// Sub-segment Method, PS3.16 CID 3456
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3456.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3456: ContextGroup = {
  cid: '3456',
  name: 'Sub-segment Method',
  uid: '1.2.840.10008.6.1.102',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '122574', meaning: 'Equidistant method' }, { scheme: 'DCM', value: '122575', meaning: 'User selected method' }],
};
