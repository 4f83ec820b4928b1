// Myocardium Mass Method, PS3.16 CID 12232
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12232.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12232: ContextGroup = {
  cid: '12232',
  name: 'Myocardium Mass Method',
  uid: '1.2.840.10008.6.1.623',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125221', meaning: 'Left Ventricle Mass by M-mode' },
    { scheme: 'DCM', value: '125222', meaning: 'Left Ventricle Mass by Truncated Ellipse' },
    { scheme: 'DCM', value: '125270', meaning: 'Left Ventricle Mass by Area Length' },
    { scheme: 'DCM', value: '125271', meaning: 'Left Ventricle Mass by M-mode - adjusted by Height' },
    { scheme: 'DCM', value: '125272', meaning: 'Left Ventricle Mass by Truncated Ellipse - adjusted by Height' },
    { scheme: 'DCM', value: '125273', meaning: 'Left Ventricle Mass by Area Length - adjusted by Height' },
  ],
};
