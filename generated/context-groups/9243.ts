// Radiotherapy Registration Workitem Definition, PS3.16 CID 9243
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9243.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9243: ContextGroup = {
  cid: '9243',
  name: 'Radiotherapy Registration Workitem Definition',
  uid: '1.2.840.10008.6.1.933',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121712', meaning: 'RT Patient Position Registration, single plane' },
    { scheme: 'DCM', value: '121713', meaning: 'RT Patient Position Registration, dual plane' },
    { scheme: 'DCM', value: '121714', meaning: 'RT Patient Position Registration, 3D CT general' },
    { scheme: 'DCM', value: '121715', meaning: 'RT Patient Position Registration, 3D CT marker-based' },
    { scheme: 'DCM', value: '121716', meaning: 'RT Patient Position Registration, 3D CT volume-based' },
    { scheme: 'DCM', value: '121717', meaning: 'RT Patient Position Registration, 3D on 2D reference' },
    { scheme: 'DCM', value: '121718', meaning: 'RT Patient Position Registration, 2D on 3D reference' },
    { scheme: 'DCM', value: '121719', meaning: 'RT Patient Position Registration, Optical' },
    { scheme: 'DCM', value: '121720', meaning: 'RT Patient Position Registration, Ultrasound' },
    { scheme: 'DCM', value: '121721', meaning: 'RT Patient Position Registration, Spatial Fiducials' },
    { scheme: 'DCM', value: '121738', meaning: 'RT Patient Position Registration, MR' },
  ],
};
