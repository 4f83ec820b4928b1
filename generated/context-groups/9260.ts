// Radiotherapy Acquisition WorkItem Subtasks, PS3.16 CID 9260
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9260.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9260: ContextGroup = {
  cid: '9260',
  name: 'Radiotherapy Acquisition WorkItem Subtasks',
  uid: '1.2.840.10008.6.1.1459',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130785', meaning: 'RT Patient Position Acquisition, Cone-Beam CT kV' },
    { scheme: 'DCM', value: '130787', meaning: 'RT Patient Position Acquisition, Cone-Beam CT MV' },
    { scheme: 'DCM', value: '130786', meaning: 'RT Patient Position Acquisition, Conventional CT kV' },
    { scheme: 'DCM', value: '130788', meaning: 'RT Patient Position Acquisition, Conventional CT MV' },
    { scheme: 'DCM', value: '121707', meaning: 'RT Patient Position Acquisition, CT kV' },
    { scheme: 'DCM', value: '121708', meaning: 'RT Patient Position Acquisition, CT MV' },
    { scheme: 'DCM', value: '121705', meaning: 'RT Patient Position Acquisition, dual plane kV' },
    { scheme: 'DCM', value: '121706', meaning: 'RT Patient Position Acquisition, dual plane kV/MV' },
    { scheme: 'DCM', value: '121703', meaning: 'RT Patient Position Acquisition, dual plane MV' },
    { scheme: 'DCM', value: '130784', meaning: 'RT Patient Position Acquisition, Film Cassette kV' },
    { scheme: 'DCM', value: '130783', meaning: 'RT Patient Position Acquisition, Film Cassette MV' },
    { scheme: 'DCM', value: '130782', meaning: 'RT Patient Position Acquisition, Integrated Dose MV' },
    { scheme: 'DCM', value: '121704', meaning: 'RT Patient Position Acquisition, single plane kV' },
    { scheme: 'DCM', value: '121702', meaning: 'RT Patient Position Acquisition, single plane MV' },
  ],
};
