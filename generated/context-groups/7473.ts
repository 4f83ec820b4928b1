// General Area Calculation Method, PS3.16 CID 7473
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7473.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7473: ContextGroup = {
  cid: '7473',
  name: 'General Area Calculation Method',
  uid: '1.2.840.10008.6.1.527',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '122501', meaning: 'Area of closed irregular polygon' }, { scheme: 'DCM', value: '122502', meaning: 'Area of a closed NURBS' }],
};
