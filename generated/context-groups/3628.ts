// Cardiac Output Method, PS3.16 CID 3628
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3628.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3628: ContextGroup = {
  cid: '3628',
  name: 'Cardiac Output Method',
  uid: '1.2.840.10008.6.1.173',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371838001', meaning: 'Thermal Bath' },
    { scheme: 'SCT', value: '371843008', meaning: 'Thermal Inline' },
    { scheme: 'SCT', value: '373104003', meaning: 'Dye Dilution' },
  ],
};
