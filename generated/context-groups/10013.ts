// CT Acquisition Type, PS3.16 CID 10013
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10013.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10013: ContextGroup = {
  cid: '10013',
  name: 'CT Acquisition Type',
  uid: '1.2.840.10008.6.1.545',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113804', meaning: 'Sequenced Acquisition' },
    { scheme: 'SCT', value: '116152004', meaning: 'Spiral Acquisition' },
    { scheme: 'DCM', value: '113805', meaning: 'Constant Angle Acquisition' },
    { scheme: 'DCM', value: '113806', meaning: 'Stationary Acquisition' },
    { scheme: 'DCM', value: '113807', meaning: 'Free Acquisition' },
    { scheme: 'SCT', value: '702569007', meaning: 'Cone Beam Acquisition' },
  ],
};
