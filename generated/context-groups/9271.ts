// RT Image Patient Position Acquisition Devices, PS3.16 CID 9271
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9271.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9271: ContextGroup = {
  cid: '9271',
  name: 'RT Image Patient Position Acquisition Devices',
  uid: '1.2.840.10008.6.1.1470',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '468440006', meaning: 'Digital imager, radiation therapy' },
    { scheme: 'SCT', value: '466556008', meaning: 'X-Ray film cassette, manual' },
  ],
};
