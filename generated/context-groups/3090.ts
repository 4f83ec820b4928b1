// Time Synchronization Channel Type, PS3.16 CID 3090
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3090.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3090: ContextGroup = {
  cid: '3090',
  name: 'Time Synchronization Channel Type',
  uid: '1.2.840.10008.6.1.51',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '109001', meaning: 'Digital timecode (NOS)' },
    { scheme: 'DCM', value: '109002', meaning: 'ECG-based gating signal, processed' },
    { scheme: 'DCM', value: '109003', meaning: 'IRIG-B timecode' },
    { scheme: 'DCM', value: '109004', meaning: 'X-Ray Fluoroscopy On Signal' },
    { scheme: 'DCM', value: '109005', meaning: 'X-Ray On Trigger' },
  ],
};
