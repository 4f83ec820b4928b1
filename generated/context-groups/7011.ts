// Rejected for Quality Reason, PS3.16 CID 7011
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7011.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7011: ContextGroup = {
  cid: '7011',
  name: 'Rejected for Quality Reason',
  uid: '1.2.840.10008.6.1.491',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111207', meaning: 'Image artifact(s)' },
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
    { scheme: 'DCM', value: '113026', meaning: 'Double exposure' },
  ],
};
