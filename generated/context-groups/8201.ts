// Surface Scan Acquisition Type, PS3.16 CID 8201
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8201.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8201: ContextGroup = {
  cid: '8201',
  name: 'Surface Scan Acquisition Type',
  uid: '1.2.840.10008.6.1.953',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '114201', meaning: 'Time of flight' },
    { scheme: 'DCM', value: '114202', meaning: 'Interferometry' },
    { scheme: 'DCM', value: '114203', meaning: 'Laser scanning' },
    { scheme: 'DCM', value: '114204', meaning: 'Pattern projection' },
    { scheme: 'DCM', value: '114205', meaning: 'Shape from shading' },
    { scheme: 'DCM', value: '114206', meaning: 'Shape from motion' },
    { scheme: 'DCM', value: '114207', meaning: 'Confocal imaging' },
    { scheme: 'DCM', value: '114208', meaning: 'Point Cloud Algorithmic' },
  ],
};
