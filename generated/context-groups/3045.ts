// Waveform Filter Lookup Table Output Magnitude Unit, PS3.16 CID 3045
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3045.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3045: ContextGroup = {
  cid: '3045',
  name: 'Waveform Filter Lookup Table Output Magnitude Unit',
  uid: '1.2.840.10008.6.1.1456',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: 'dB[uV]', meaning: 'dB(µV)' },
    { scheme: 'UCUM', value: 'dB[mV]', meaning: 'dB(mV)' },
    { scheme: 'DCM', value: '130776', meaning: 'Magnitude normalized' },
    { scheme: 'UCUM', value: 'mV', meaning: 'mV' },
    { scheme: 'UCUM', value: 'uV', meaning: 'µV' },
  ],
};
