// RT Geometric Information, PS3.16 CID 9504
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9504.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9504: ContextGroup = {
  cid: '9504',
  name: 'RT Geometric Information',
  uid: '1.2.840.10008.6.1.1214',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130069', meaning: 'Patient Setup Point' },
    { scheme: 'DCM', value: '130070', meaning: 'Room Laser Patient Setup Point' },
    { scheme: 'DCM', value: '130071', meaning: 'Moveable Laser Patient Setup Point' },
    { scheme: 'DCM', value: '130072', meaning: 'Reference Acquisition Point' },
    { scheme: 'DCM', value: '130073', meaning: 'Isocentric Treatment Location Point' },
  ],
};
