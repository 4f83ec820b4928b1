// CAD Operating Point Axis Label, PS3.16 CID 6048
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6048.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6048: ContextGroup = {
  cid: '6048',
  name: 'CAD Operating Point Axis Label',
  uid: '1.2.840.10008.6.1.378',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111012', meaning: 'Certainty of Finding' },
    { scheme: 'DCM', value: '111047', meaning: 'Probability of cancer' },
    { scheme: 'DCM', value: '111086', meaning: 'False Markers per Image' },
    { scheme: 'DCM', value: '111087', meaning: 'False Markers per Case' },
    { scheme: 'DCM', value: '111088', meaning: 'Case Sensitivity' },
    { scheme: 'DCM', value: '111089', meaning: 'Lesion Sensitivity' },
    { scheme: 'DCM', value: '111090', meaning: 'Case Specificity' },
    { scheme: 'DCM', value: '111091', meaning: 'Image Specificity' },
  ],
};
