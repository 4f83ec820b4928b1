// Abstract Multi-dimensional Image Model Axis Orientation, PS3.16 CID 7185
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7185.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7185: ContextGroup = {
  cid: '7185',
  name: 'Abstract Multi-dimensional Image Model Axis Orientation',
  uid: '1.2.840.10008.6.1.922',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110866', meaning: 'Right To Left' },
    { scheme: 'DCM', value: '110867', meaning: 'Left To Right' },
    { scheme: 'DCM', value: '110868', meaning: 'Head To Foot' },
    { scheme: 'DCM', value: '110869', meaning: 'Foot To Head' },
    { scheme: 'DCM', value: '110870', meaning: 'Anterior To Posterior' },
    { scheme: 'DCM', value: '110871', meaning: 'Posterior To Anterior' },
    { scheme: 'DCM', value: '110872', meaning: 'Apex To Base' },
    { scheme: 'DCM', value: '110873', meaning: 'Base To Apex' },
    { scheme: 'DCM', value: '110874', meaning: 'Anterior To Inferior' },
    { scheme: 'DCM', value: '110875', meaning: 'Inferior To Anterior' },
    { scheme: 'DCM', value: '110876', meaning: 'Septum To Wall' },
    { scheme: 'DCM', value: '110877', meaning: 'Wall To Septum' },
  ],
};
