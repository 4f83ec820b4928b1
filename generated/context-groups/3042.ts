// Analog Waveform Filter, PS3.16 CID 3042
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3042.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3042: ContextGroup = {
  cid: '3042',
  name: 'Analog Waveform Filter',
  uid: '1.2.840.10008.6.1.1453',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130760', meaning: 'Butterworth filter' },
    { scheme: 'DCM', value: '130761', meaning: 'Chebyshev filter' },
    { scheme: 'DCM', value: '130762', meaning: 'Elliptic filter' },
    { scheme: 'DCM', value: '130763', meaning: 'Bessel filter' },
    { scheme: 'DCM', value: '130764', meaning: 'Gaussian filter' },
    { scheme: 'DCM', value: '130765', meaning: 'K-type filter' },
    { scheme: 'DCM', value: '130766', meaning: 'M-derived filter' },
    { scheme: 'DCM', value: '130767', meaning: 'Double-m-derived filter' },
    { scheme: 'DCM', value: '130768', meaning: 'Bode filter' },
    { scheme: 'DCM', value: '130769', meaning: 'Zobel filter' },
  ],
};
