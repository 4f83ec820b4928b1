// Human Hip Implant Planning Landmark, PS3.16 CID 7306
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7306.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7306: ContextGroup = {
  cid: '7306',
  name: 'Human Hip Implant Planning Landmark',
  uid: '1.2.840.10008.6.1.1037',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112302', meaning: 'Anatomical axis of femur' },
    { scheme: 'DCM', value: '112303', meaning: 'Acetabular Center of Rotation' },
    { scheme: 'DCM', value: '112304', meaning: 'Femur Head Center of Rotation' },
  ],
};
