// Photoacoustic Reconstruction Algorithm Family, PS3.16 CID 11005
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_11005.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid11005: ContextGroup = {
  cid: '11005',
  name: 'Photoacoustic Reconstruction Algorithm Family',
  uid: '1.2.840.10008.6.1.1475',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130821', meaning: 'Spherical Back Projection' }, { scheme: 'DCM', value: '130822', meaning: 'Numerical Acoustic Model' }],
};
