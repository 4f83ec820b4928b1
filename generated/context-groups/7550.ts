// Angle Measurement, PS3.16 CID 7550
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7550.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7550: ContextGroup = {
  cid: '7550',
  name: 'Angle Measurement',
  uid: '1.2.840.10008.6.1.1342',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '285285000', meaning: 'Cobb angle' }, { scheme: 'DCM', value: '121224', meaning: 'Acetabular angle' }],
};
