// Image Quality Assessment Type, PS3.16 CID 6044
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6044.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6044: ContextGroup = {
  cid: '6044',
  name: 'Image Quality Assessment Type',
  uid: '1.2.840.10008.6.1.374',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111235', meaning: 'Unusable - Quality renders image unusable' },
    { scheme: 'DCM', value: '111236', meaning: 'Usable - Does not meet the quality control standard' },
    { scheme: 'DCM', value: '111237', meaning: 'Usable - Meets the quality control standard' },
  ],
};
