// Patient Position Acquisition – CT Techniques, PS3.16 CID 9266
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9266.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9266: ContextGroup = {
  cid: '9266',
  name: 'Patient Position Acquisition – CT Techniques',
  uid: '1.2.840.10008.6.1.1465',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121707', meaning: 'RT Patient Position Acquisition, CT kV' },
    { scheme: 'DCM', value: '130785', meaning: 'RT Patient Position Acquisition, Cone-Beam CT kV' },
    { scheme: 'DCM', value: '130786', meaning: 'RT Patient Position Acquisition, Conventional CT kV' },
    { scheme: 'DCM', value: '121708', meaning: 'RT Patient Position Acquisition, CT MV' },
    { scheme: 'DCM', value: '130787', meaning: 'RT Patient Position Acquisition, Cone-Beam CT MV' },
    { scheme: 'DCM', value: '130788', meaning: 'RT Patient Position Acquisition, Conventional CT MV' },
  ],
};
