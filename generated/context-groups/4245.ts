// Wide Field Ophthalmic Photography Transformation Method, PS3.16 CID 4245
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4245.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4245: ContextGroup = {
  cid: '4245',
  name: 'Wide Field Ophthalmic Photography Transformation Method',
  uid: '1.2.840.10008.6.1.1029',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '111791', meaning: 'Spherical projection' }, { scheme: 'DCM', value: '111792', meaning: 'Surface contour mapping' }],
};
