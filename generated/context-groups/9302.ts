// Media Import PPS Discontinuation Reason, PS3.16 CID 9302
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9302.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9302: ContextGroup = {
  cid: '9302',
  name: 'Media Import PPS Discontinuation Reason',
  uid: '1.2.840.10008.6.1.813',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110521', meaning: 'Objects incorrectly formatted' },
    { scheme: 'DCM', value: '110522', meaning: 'Object Types not supported' },
    { scheme: 'DCM', value: '110523', meaning: 'Object Set incomplete' },
    { scheme: 'DCM', value: '110524', meaning: 'Media Failure' },
    { scheme: 'DCM', value: '110501', meaning: 'Equipment failure' },
    { scheme: 'DCM', value: '110510', meaning: 'Duplicate order' },
    { scheme: 'DCM', value: '110513', meaning: 'Discontinued for unspecified reason' },
    { scheme: 'DCM', value: '110514', meaning: 'Incorrect worklist entry selected' },
  ],
};
