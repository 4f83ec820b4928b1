// Correlation to Other Finding, PS3.16 CID 6158
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6158.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6158: ContextGroup = {
  cid: '6158',
  name: 'Correlation to Other Finding',
  uid: '1.2.840.10008.6.1.472',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111381', meaning: 'Correlates to physical examination findings' },
    { scheme: 'DCM', value: '111382', meaning: 'Correlates to mammography findings' },
    { scheme: 'DCM', value: '111383', meaning: 'Correlates to MRI findings' },
    { scheme: 'DCM', value: '111384', meaning: 'Correlates to ultrasound findings' },
    { scheme: 'DCM', value: '111385', meaning: 'Correlates to other imaging findings' },
    { scheme: 'DCM', value: '111386', meaning: 'No correlation to other imaging findings' },
    { scheme: 'DCM', value: '111387', meaning: 'No correlation to clinical findings' },
  ],
};
