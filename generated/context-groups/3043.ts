// Digital Waveform Filter, PS3.16 CID 3043
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3043.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3043: ContextGroup = {
  cid: '3043',
  name: 'Digital Waveform Filter',
  uid: '1.2.840.10008.6.1.1454',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130770', meaning: 'FIR filter' },
    { scheme: 'DCM', value: '130771', meaning: 'CIC filter' },
    { scheme: 'DCM', value: '130772', meaning: 'IIR filter' },
    { scheme: 'DCM', value: '130773', meaning: 'Biquad filter' },
  ],
};
