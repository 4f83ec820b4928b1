// Speed of Sound Correction Mechanisms, PS3.16 CID 11004
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_11004.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid11004: ContextGroup = {
  cid: '11004',
  name: 'Speed of Sound Correction Mechanisms',
  uid: '1.2.840.10008.6.1.1474',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130818', meaning: 'Uniform Speed of Sound Correction' },
    { scheme: 'DCM', value: '130819', meaning: 'Dual Speed of Sound Correction' },
    { scheme: 'DCM', value: '130820', meaning: 'Speed of Sound Map Correction' },
  ],
};
