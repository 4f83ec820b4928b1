// Radiotherapy Acquisition Workitem Definition, PS3.16 CID 9242
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9242.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9242: ContextGroup = {
  cid: '9242',
  name: 'Radiotherapy Acquisition Workitem Definition',
  uid: '1.2.840.10008.6.1.932',
  extensible: true,
  includes: ['9265', '9266', '9273'],
  codes: [
    { scheme: 'DCM', value: '121709', meaning: 'RT Patient Position Acquisition, Optical' },
    { scheme: 'DCM', value: '121710', meaning: 'RT Patient Position Acquisition, Ultrasound' },
    { scheme: 'DCM', value: '121711', meaning: 'RT Patient Position Acquisition, Spatial Fiducials' },
  ],
};
