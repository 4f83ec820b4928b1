// Projection X-Ray Acquisition Device Type, PS3.16 CID 10032
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10032.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10032: ContextGroup = {
  cid: '10032',
  name: 'Projection X-Ray Acquisition Device Type',
  uid: '1.2.840.10008.6.1.961',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113957', meaning: 'Fluoroscopy-Guided Projection Radiography System' },
    { scheme: 'DCM', value: '113958', meaning: 'Integrated Projection Radiography System' },
    { scheme: 'DCM', value: '113959', meaning: 'Cassette-based Projection Radiography System' },
  ],
};
