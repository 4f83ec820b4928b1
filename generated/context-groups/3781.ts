// Left Ventricle Myocardial Wall 18 Segment Model, PS3.16 CID 3781
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3781.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3781: ContextGroup = {
  cid: '3781',
  name: 'Left Ventricle Myocardial Wall 18 Segment Model',
  uid: '1.2.840.10008.6.1.1413',
  extensible: true,
  includes: ['3782', '3783', '3785'],
  codes: [],
};
