// Patient Position Displacement Reference Point, PS3.16 CID 9574
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9574.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9574: ContextGroup = {
  cid: '9574',
  name: 'Patient Position Displacement Reference Point',
  uid: '1.2.840.10008.6.1.1421',
  extensible: true,
  includes: ['9553'],
  codes: [
    { scheme: 'DCM', value: '130069', meaning: 'Patient Setup Point' },
    { scheme: 'DCM', value: '130070', meaning: 'Room Laser Patient Setup Point' },
    { scheme: 'DCM', value: '130071', meaning: 'Moveable Laser Patient Setup Point' },
  ],
};
