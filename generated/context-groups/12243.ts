// Left Ventricle Finding Site, PS3.16 CID 12243
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12243.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12243: ContextGroup = {
  cid: '12243',
  name: 'Left Ventricle Finding Site',
  uid: '1.2.840.10008.6.1.634',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '13418002', meaning: 'Left Ventricle Outflow Tract' }],
};
