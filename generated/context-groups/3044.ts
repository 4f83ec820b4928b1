// Waveform Filter Lookup Table Input Frequency Unit, PS3.16 CID 3044
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3044.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3044: ContextGroup = {
  cid: '3044',
  name: 'Waveform Filter Lookup Table Input Frequency Unit',
  uid: '1.2.840.10008.6.1.1455',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: 'Hz', meaning: 'Hz' },
    { scheme: 'UCUM', value: 'rad/s', meaning: 'rad/s' },
    { scheme: 'DCM', value: '130774', meaning: 'Hz normalized' },
    { scheme: 'DCM', value: '130775', meaning: 'Hz angular' },
  ],
};
