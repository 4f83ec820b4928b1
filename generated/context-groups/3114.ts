// Study Quality, PS3.16 CID 3114
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3114.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3114: ContextGroup = {
  cid: '3114',
  name: 'Study Quality',
  uid: '1.2.840.10008.6.1.746',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122740', meaning: 'Excellent image quality' },
    { scheme: 'DCM', value: '122741', meaning: 'Good image quality' },
    { scheme: 'DCM', value: '122742', meaning: 'Poor image quality' },
    { scheme: 'DCM', value: '111235', meaning: 'Unusable - Quality renders image unusable' },
  ],
};
