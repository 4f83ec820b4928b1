// External Body Model, PS3.16 CID 9507
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9507.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9507: ContextGroup = {
  cid: '9507',
  name: 'External Body Model',
  uid: '1.2.840.10008.6.1.1217',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130067', meaning: 'Patient Anatomy Model' }, { scheme: 'DCM', value: '130068', meaning: 'Extended Patient Anatomy Model' }],
};
