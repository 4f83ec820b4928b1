// Arterial Pulse Waveform, PS3.16 CID 3004
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3004.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3004: ContextGroup = {
  cid: '3004',
  name: 'Arterial Pulse Waveform',
  uid: '1.2.840.10008.6.1.803',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '109116', meaning: 'Arterial Pulse Waveform' }],
};
