// Arterial / Venous Content, PS3.16 CID 3529
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3529.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3529: ContextGroup = {
  cid: '3529',
  name: 'Arterial / Venous Content',
  uid: '1.2.840.10008.6.1.143',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '19218-7', meaning: 'Arterial Content (FCa)' },
    { scheme: 'LN', value: '19220-3', meaning: 'Venous Content (FCv)' },
    { scheme: 'DCM', value: '122188', meaning: 'Pulmonary Arterial Content (FCpa)' },
    { scheme: 'DCM', value: '122189', meaning: 'Pulmonary Venous Content (FCpv)' },
  ],
};
