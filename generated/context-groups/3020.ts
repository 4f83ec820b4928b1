// Assessment from CAD-RADS™, PS3.16 CID 3020
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3020.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3020: ContextGroup = {
  cid: '3020',
  name: 'Assessment from CAD-RADS™',
  uid: '1.2.840.10008.6.1.1429',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130723', meaning: '0 - Documented absence of CAD' },
    { scheme: 'DCM', value: '130724', meaning: '1 - Minimal non-obstructive CAD' },
    { scheme: 'DCM', value: '130725', meaning: '2 - Mild non-obstructive CAD' },
    { scheme: 'DCM', value: '130726', meaning: '3 - Moderate stenosis' },
    { scheme: 'DCM', value: '130727', meaning: '4 - Severe stenosis' },
    { scheme: 'DCM', value: '130730', meaning: '5 - Total coronary occlusion' },
    { scheme: 'DCM', value: '130731', meaning: 'N - Non-diagnostic study' },
  ],
};
