// Anatomical Structure Segmentation Property Type, PS3.16 CID 7192
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7192.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7192: ContextGroup = {
  cid: '7192',
  name: 'Anatomical Structure Segmentation Property Type',
  uid: '1.2.840.10008.6.1.1191',
  extensible: true,
  includes: [
    '4',
    '3010',
    '3827',
    '3829',
    '4028',
    '4030',
    '4040',
    '6110',
    '6111',
    '6112',
    '6113',
    '6114',
    '6116',
    '6117',
    '7152',
    '7153',
    '7154',
    '7155',
    '7156',
    '7160',
    '7167',
    '4273',
    '7602',
  ],
  codes: [{ scheme: 'SCT', value: '91806002', meaning: 'Body cavity' }],
};
