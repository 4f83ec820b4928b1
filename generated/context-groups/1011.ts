// Reference Geometry - Point, PS3.16 CID 1011
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_1011.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid1011: ContextGroup = {
  cid: '1011',
  name: 'Reference Geometry - Point',
  uid: '1.2.840.10008.6.1.1129',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '128137', meaning: 'Geometric Centerpoint' }, { scheme: 'DCM', value: '128138', meaning: 'Center of Mass' }],
};
