// Diffusion Tractography Algorithm Family, PS3.16 CID 7262
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7262.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7262: ContextGroup = {
  cid: '7262',
  name: 'Diffusion Tractography Algorithm Family',
  uid: '1.2.840.10008.6.1.1061',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113211', meaning: 'Deterministic' },
    { scheme: 'DCM', value: '113212', meaning: 'Probabilistic' },
    { scheme: 'DCM', value: '113213', meaning: 'Global' },
    { scheme: 'DCM', value: '113214', meaning: 'FACT' },
    { scheme: 'DCM', value: '113215', meaning: 'Streamline' },
    { scheme: 'DCM', value: '113216', meaning: 'TEND' },
    { scheme: 'DCM', value: '113217', meaning: 'Bootstrap' },
    { scheme: 'DCM', value: '113218', meaning: 'Euler' },
    { scheme: 'DCM', value: '113219', meaning: 'Runge-Kutta' },
  ],
};
