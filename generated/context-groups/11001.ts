// Photoacoustic Illumination Method, PS3.16 CID 11001
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_11001.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid11001: ContextGroup = {
  cid: '11001',
  name: 'Photoacoustic Illumination Method',
  uid: '1.2.840.10008.6.1.1471',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130810', meaning: 'Single-side illumination' },
    { scheme: 'DCM', value: '130811', meaning: 'Dual-side illumination' },
    { scheme: 'DCM', value: '130812', meaning: 'Multi-side illumination' },
    { scheme: 'DCM', value: '130813', meaning: 'Through-transducer illumination' },
    { scheme: 'DCM', value: '130814', meaning: 'Interstitial illumination' },
  ],
};
