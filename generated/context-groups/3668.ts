// Framingham Table, PS3.16 CID 3668
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3668.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3668: ContextGroup = {
  cid: '3668',
  name: 'Framingham Table',
  uid: '1.2.840.10008.6.1.184',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122233', meaning: 'LDL Cholesterol Score Sheet for Men' },
    { scheme: 'DCM', value: '122234', meaning: 'LDL Cholesterol Score Sheet for Women' },
    { scheme: 'DCM', value: '122235', meaning: 'Total Cholesterol Score Sheet for Men' },
    { scheme: 'DCM', value: '122236', meaning: 'Total Cholesterol Score Sheet for Women' },
  ],
};
