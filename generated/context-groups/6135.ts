// Image Quality Finding, PS3.16 CID 6135
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6135.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6135: ContextGroup = {
  cid: '6135',
  name: 'Image Quality Finding',
  uid: '1.2.840.10008.6.1.455',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111208', meaning: 'Grid artifact(s)' },
    { scheme: 'DCM', value: '111209', meaning: 'Positioning' },
    { scheme: 'DCM', value: '111210', meaning: 'Motion blur' },
    { scheme: 'DCM', value: '111211', meaning: 'Under exposed' },
    { scheme: 'DCM', value: '111212', meaning: 'Over exposed' },
    { scheme: 'DCM', value: '111213', meaning: 'No image' },
    { scheme: 'DCM', value: '111214', meaning: 'Detector artifact(s)' },
    { scheme: 'DCM', value: '111215', meaning: 'Artifact(s) other than grid or detector artifact' },
    { scheme: 'DCM', value: '111216', meaning: 'Mechanical failure' },
    { scheme: 'DCM', value: '111217', meaning: 'Electrical failure' },
    { scheme: 'DCM', value: '111218', meaning: 'Software failure' },
    { scheme: 'DCM', value: '111219', meaning: 'Inappropriate image processing' },
    { scheme: 'DCM', value: '111220', meaning: 'Other failure' },
    { scheme: 'DCM', value: '111221', meaning: 'Unknown failure' },
    { scheme: 'RADLEX', value: 'RID11327', meaning: 'Beam-hardening artifact' },
  ],
};
