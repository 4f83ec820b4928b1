// KV Imaging Acquisition Techniques, PS3.16 CID 9263
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9263.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9263: ContextGroup = {
  cid: '9263',
  name: 'KV Imaging Acquisition Techniques',
  uid: '1.2.840.10008.6.1.1462',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121704', meaning: 'RT Patient Position Acquisition, single plane kV' },
    { scheme: 'DCM', value: '121707', meaning: 'RT Patient Position Acquisition, CT kV' },
    { scheme: 'DCM', value: '130785', meaning: 'RT Patient Position Acquisition, Cone-Beam CT kV' },
    { scheme: 'DCM', value: '130786', meaning: 'RT Patient Position Acquisition, Conventional CT kV' },
    { scheme: 'DCM', value: '130784', meaning: 'RT Patient Position Acquisition, Film Cassette kV' },
  ],
};
