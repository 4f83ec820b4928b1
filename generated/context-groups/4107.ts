// Tracer Kinetic Model Parameter, PS3.16 CID 4107
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4107.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4107: ContextGroup = {
  cid: '4107',
  name: 'Tracer Kinetic Model Parameter',
  uid: '1.2.840.10008.6.1.992',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '126312', meaning: 'Ktrans' },
    { scheme: 'DCM', value: '126313', meaning: 'kep' },
    { scheme: 'DCM', value: '126314', meaning: 've' },
    { scheme: 'DCM', value: '126330', meaning: 'tau_m' },
    { scheme: 'DCM', value: '126331', meaning: 'vp' },
  ],
};
