// Radiation Generation Mode Type, PS3.16 CID 9549
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9549.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9549: ContextGroup = {
  cid: '9549',
  name: 'Radiation Generation Mode Type',
  uid: '1.2.840.10008.6.1.1296',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130355', meaning: 'Flattening Filter Beam' },
    { scheme: 'DCM', value: '130356', meaning: 'Non-Flattening Filter Beam' },
    { scheme: 'DCM', value: '130357', meaning: 'Partial Flattening Filter Beam' },
  ],
};
