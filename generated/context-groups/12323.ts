// Ultrasound Relevant Patient Condition, PS3.16 CID 12323
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12323.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12323: ContextGroup = {
  cid: '12323',
  name: 'Ultrasound Relevant Patient Condition',
  uid: '1.2.840.10008.6.1.1450',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '76281005', meaning: 'Hepatic Congestion' },
    { scheme: 'SCT', value: '37871000', meaning: 'Acute Hepatitis' },
    { scheme: 'SCT', value: '440565004', meaning: 'Not Fasting' },
    { scheme: 'SCT', value: '441509002', meaning: 'Patient has pacemaker' },
  ],
};
