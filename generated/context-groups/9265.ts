// Patient Position Acquisition - Projection Techniques, PS3.16 CID 9265
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9265.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9265: ContextGroup = {
  cid: '9265',
  name: 'Patient Position Acquisition - Projection Techniques',
  uid: '1.2.840.10008.6.1.1464',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121702', meaning: 'RT Patient Position Acquisition, single plane MV' },
    { scheme: 'DCM', value: '121704', meaning: 'RT Patient Position Acquisition, single plane kV' },
    { scheme: 'DCM', value: '130782', meaning: 'RT Patient Position Acquisition, Integrated Dose MV' },
    { scheme: 'DCM', value: '130783', meaning: 'RT Patient Position Acquisition, Film Cassette MV' },
    { scheme: 'DCM', value: '130784', meaning: 'RT Patient Position Acquisition, Film Cassette kV' },
  ],
};
