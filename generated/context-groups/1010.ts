// Reference Geometry - Plane, PS3.16 CID 1010
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_1010.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid1010: ContextGroup = {
  cid: '1010',
  name: 'Reference Geometry - Plane',
  uid: '1.2.840.10008.6.1.1128',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128128', meaning: 'Plane through Anterior Extent' },
    { scheme: 'DCM', value: '128123', meaning: 'Plane through Distal Extent' },
    { scheme: 'DCM', value: '128121', meaning: 'Plane through Inferior Extent' },
    { scheme: 'DCM', value: '128125', meaning: 'Plane through Lateral Extent' },
    { scheme: 'DCM', value: '128126', meaning: 'Plane through Leftmost Extent' },
    { scheme: 'DCM', value: '128124', meaning: 'Plane through Medial Extent' },
    { scheme: 'DCM', value: '128130', meaning: 'Plane through Center' },
    { scheme: 'DCM', value: '128129', meaning: 'Plane through Posterior Extent' },
    { scheme: 'DCM', value: '128122', meaning: 'Plane through Proximal Extent' },
    { scheme: 'DCM', value: '128127', meaning: 'Plane through Rightmost Extent' },
    { scheme: 'DCM', value: '128120', meaning: 'Plane through Superior Extent' },
  ],
};
