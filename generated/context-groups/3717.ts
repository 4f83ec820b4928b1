// Left Ventricle Myocardial Wall 17 Segment Model, PS3.16 CID 3717
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3717.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3717: ContextGroup = {
  cid: '3717',
  name: 'Left Ventricle Myocardial Wall 17 Segment Model',
  uid: '1.2.840.10008.6.1.218',
  extensible: true,
  includes: ['3782', '3783', '3784'],
  codes: [{ scheme: 'SCT', value: '128564006', meaning: 'apex of left ventricle' }],
};
