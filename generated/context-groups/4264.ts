// Ophthalmic Map Purpose of Reference, PS3.16 CID 4264
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4264.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4264: ContextGroup = {
  cid: '4264',
  name: 'Ophthalmic Map Purpose of Reference',
  uid: '1.2.840.10008.6.1.940',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121311', meaning: 'Localizer' },
    { scheme: 'DCM', value: '121322', meaning: 'Source image for image processing operation' },
    { scheme: 'DCM', value: '111933', meaning: 'Related ophthalmic thickness map' },
  ],
};
