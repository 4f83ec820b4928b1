// Significance Level, PS3.16 CID 220
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_220.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid220: ContextGroup = {
  cid: '220',
  name: 'Significance Level',
  uid: '1.2.840.10008.6.1.25',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371925005', meaning: 'Most significant' },
    { scheme: 'SCT', value: '371926006', meaning: 'Highly significant' },
    { scheme: 'SCT', value: '386134007', meaning: 'Significant' },
    { scheme: 'SCT', value: '371928007', meaning: 'Not significant' },
    { scheme: 'SCT', value: '386135008', meaning: 'Significance Undetermined' },
  ],
};
