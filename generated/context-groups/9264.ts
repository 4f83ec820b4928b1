// MV Imaging Acquisition Techniques, PS3.16 CID 9264
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9264.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9264: ContextGroup = {
  cid: '9264',
  name: 'MV Imaging Acquisition Techniques',
  uid: '1.2.840.10008.6.1.1463',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121702', meaning: 'RT Patient Position Acquisition, single plane MV' },
    { scheme: 'DCM', value: '121708', meaning: 'RT Patient Position Acquisition, CT MV' },
    { scheme: 'DCM', value: '130787', meaning: 'RT Patient Position Acquisition, Cone-Beam CT MV' },
    { scheme: 'DCM', value: '130788', meaning: 'RT Patient Position Acquisition, Conventional CT MV' },
    { scheme: 'DCM', value: '130782', meaning: 'RT Patient Position Acquisition, Integrated Dose MV' },
    { scheme: 'DCM', value: '130783', meaning: 'RT Patient Position Acquisition, Film Cassette MV' },
  ],
};
