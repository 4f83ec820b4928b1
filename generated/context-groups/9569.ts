// Isocentric Patient Support Position Parameter, PS3.16 CID 9569
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9569.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9569: ContextGroup = {
  cid: '9569',
  name: 'Isocentric Patient Support Position Parameter',
  uid: '1.2.840.10008.6.1.1326',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '126812', meaning: 'Isocentric Patient Support Continuous Pitch Angle' },
    { scheme: 'DCM', value: '126813', meaning: 'Isocentric Patient Support Continuous Roll Angle' },
    { scheme: 'DCM', value: '126814', meaning: 'Isocentric Patient Support Continuous Yaw Angle' },
    { scheme: 'DCM', value: '126815', meaning: 'Isocentric Patient Support Lateral Position' },
    { scheme: 'DCM', value: '126816', meaning: 'Isocentric Patient Support Longitudinal Position' },
    { scheme: 'DCM', value: '126817', meaning: 'Isocentric Patient Support Vertical Position' },
  ],
};
