// Waveform Purpose of Reference, PS3.16 CID 7004
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7004.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7004: ContextGroup = {
  cid: '7004',
  name: 'Waveform Purpose of Reference',
  uid: '1.2.840.10008.6.1.485',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121301', meaning: 'Simultaneous Doppler' },
    { scheme: 'DCM', value: '121302', meaning: 'Simultaneous Hemodynamic' },
    { scheme: 'DCM', value: '121303', meaning: 'Simultaneous ECG' },
    { scheme: 'DCM', value: '121304', meaning: 'Simultaneous Voice Narrative' },
    { scheme: 'DCM', value: '121305', meaning: 'Simultaneous Respiratory Waveform' },
    { scheme: 'DCM', value: '121306', meaning: 'Simultaneous Arterial Pulse Waveform' },
    { scheme: 'DCM', value: '121307', meaning: 'Simultaneous Phonocardiographic Waveform' },
  ],
};
