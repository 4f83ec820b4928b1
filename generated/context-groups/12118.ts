// Measurement Orientation, PS3.16 CID 12118
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12118.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12118: ContextGroup = {
  cid: '12118',
  name: 'Measurement Orientation',
  uid: '1.2.840.10008.6.1.926',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122675', meaning: 'Anterior-Posterior' },
    { scheme: 'SCT', value: '62824007', meaning: 'Transverse' },
    { scheme: 'SCT', value: '38717003', meaning: 'Longitudinal' },
  ],
};
