// Wall Motion Scoring Scheme, PS3.16 CID 12238
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12238.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12238: ContextGroup = {
  cid: '12238',
  name: 'Wall Motion Scoring Scheme',
  uid: '1.2.840.10008.6.1.629',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125223', meaning: '4 Point Segment Finding Scale' },
    { scheme: 'DCM', value: '125224', meaning: '5 Point Segment Finding Scale' },
    { scheme: 'DCM', value: '125225', meaning: '5 Point Segment Finding Scale With Graded Hypokinesis' },
  ],
};
