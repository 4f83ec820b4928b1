// Blood Base Excess, PS3.16 CID 3527
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3527.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3527: ContextGroup = {
  cid: '3527',
  name: 'Blood Base Excess',
  uid: '1.2.840.10008.6.1.141',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '11555-0', meaning: 'Blood Base Excess' },
    { scheme: 'LN', value: '1925-7', meaning: 'Arterial Blood Base Excess' },
    { scheme: 'LN', value: '1927-3', meaning: 'Venous Blood Base Excess' },
  ],
};
