// Patient Alignment Device, PS3.16 CID 9575
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9575.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9575: ContextGroup = {
  cid: '9575',
  name: 'Patient Alignment Device',
  uid: '1.2.840.10008.6.1.1422',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128151', meaning: 'Laser Cross-hairs' },
    { scheme: 'DCM', value: '130642', meaning: 'Optical Distance Meter' },
    { scheme: 'DCM', value: '130643', meaning: 'Mechanical Pointer' },
    { scheme: 'DCM', value: '130644', meaning: 'Radiofrequency Transponder' },
    { scheme: 'DCM', value: 'OSS', meaning: 'Optical Surface Scanner' },
    { scheme: 'DCM', value: 'LS', meaning: 'Laser Surface Scan' },
    { scheme: 'DCM', value: '130645', meaning: 'Infrared Marker' },
    { scheme: 'DCM', value: '130646', meaning: 'Radioactive Marker' },
    { scheme: 'DCM', value: '130647', meaning: 'Thermal Imager' },
    { scheme: 'DCM', value: '130648', meaning: 'Combined Structured Light/Thermal Imager' },
    { scheme: 'DCM', value: '130649', meaning: 'Ocular Fixation Light' },
  ],
};
