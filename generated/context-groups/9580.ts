// RT Segmentation Property Category, PS3.16 CID 9580
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9580.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9580: ContextGroup = {
  cid: '9580',
  name: 'RT Segmentation Property Category',
  uid: '1.2.840.10008.6.1.1442',
  extensible: true,
  includes: ['7150'],
  codes: [
    { scheme: 'DCM', value: '130041', meaning: 'RT Target' },
    { scheme: 'DCM', value: '130043', meaning: 'RT Geometric Information' },
    { scheme: 'DCM', value: '130047', meaning: 'External Body Model' },
    { scheme: 'DCM', value: '130405', meaning: 'Patient-Attached Dose Control Object' },
    { scheme: 'DCM', value: '130044', meaning: 'Fixation or Positioning Device' },
    { scheme: 'DCM', value: '130045', meaning: 'Brachytherapy Device' },
    { scheme: 'DCM', value: '130046', meaning: 'Non-specific Volume' },
    { scheme: 'DCM', value: '130748', meaning: 'Radiotherapy Dose Region' },
    { scheme: 'DCM', value: '130666', meaning: 'Radiotherapy Fiducial' },
  ],
};
