// Radiation Dose Reference Point, PS3.16 CID 10025
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10025.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10025: ContextGroup = {
  cid: '10025',
  name: 'Radiation Dose Reference Point',
  uid: '1.2.840.10008.6.1.1056',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113860', meaning: '15cm from Isocenter toward Source' },
    { scheme: 'DCM', value: '113861', meaning: '30cm in Front of Image Input Surface' },
    { scheme: 'DCM', value: '113862', meaning: '1cm above Tabletop' },
    { scheme: 'DCM', value: '113863', meaning: '30cm above Tabletop' },
    { scheme: 'DCM', value: '113864', meaning: '15cm from Table Centerline' },
    { scheme: 'DCM', value: '113865', meaning: '4.2cm above Breast Support Surface' },
    { scheme: 'DCM', value: '113941', meaning: 'In Detector Plane' },
    { scheme: 'DCM', value: '113964', meaning: 'At Surface of Patient' },
    { scheme: 'DCM', value: '113965', meaning: '100cm from X-Ray Source' },
  ],
};
