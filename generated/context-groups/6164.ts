// Time Interval, PS3.16 CID 6164
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6164.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6164: ContextGroup = {
  cid: '6164',
  name: 'Time Interval',
  uid: '1.2.840.10008.6.1.478',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111396', meaning: '< 3 months ago' },
    { scheme: 'DCM', value: '111397', meaning: '4 months to 1 year ago' },
    { scheme: 'DCM', value: '111398', meaning: '> 1 year ago' },
    { scheme: 'DCM', value: '111399', meaning: 'Not sure' },
  ],
};
