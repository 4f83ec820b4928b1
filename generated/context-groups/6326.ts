// Image Quality Control Standard, PS3.16 CID 6326
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6326.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6326: ContextGroup = {
  cid: '6326',
  name: 'Image Quality Control Standard',
  uid: '1.2.840.10008.6.1.1383',
  extensible: true,
  includes: ['6353', '6045'],
  codes: [{ scheme: 'DCM', value: '111240', meaning: 'Institutionally defined quality control standard' }],
};
