// Visual Field Static Perimetry Fixation Strategy, PS3.16 CID 4253
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4253.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4253: ContextGroup = {
  cid: '4253',
  name: 'Visual Field Static Perimetry Fixation Strategy',
  uid: '1.2.840.10008.6.1.912',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111843', meaning: 'Automated Optical' },
    { scheme: 'DCM', value: '111844', meaning: 'Blind Spot Monitoring' },
    { scheme: 'DCM', value: '111845', meaning: 'Macular Fixation Testing' },
    { scheme: 'DCM', value: '111846', meaning: 'Observation by Examiner' },
    { scheme: 'SCT', value: '260413007', meaning: 'None' },
  ],
};
