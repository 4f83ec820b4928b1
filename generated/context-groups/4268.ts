// Corneal Topography Map Value Type, PS3.16 CID 4268
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4268.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4268: ContextGroup = {
  cid: '4268',
  name: 'Corneal Topography Map Value Type',
  uid: '1.2.840.10008.6.1.966',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111940', meaning: 'Corneal axial power map' },
    { scheme: 'DCM', value: '111941', meaning: 'Corneal instantaneous power map' },
    { scheme: 'DCM', value: '111942', meaning: 'Corneal refractive power map' },
    { scheme: 'DCM', value: '111943', meaning: 'Corneal elevation map' },
    { scheme: 'DCM', value: '111944', meaning: 'Corneal wavefront map' },
  ],
};
