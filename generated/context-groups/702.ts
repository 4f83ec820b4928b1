// RT Content Assessment Type, PS3.16 CID 702
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_702.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid702: ContextGroup = {
  cid: '702',
  name: 'RT Content Assessment Type',
  uid: '1.2.840.10008.6.1.1117',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121373', meaning: 'RT Pre-Treatment Dose Check' },
    { scheme: 'DCM', value: '121374', meaning: 'RT Pre-Treatment Consistency Check' },
  ],
};
