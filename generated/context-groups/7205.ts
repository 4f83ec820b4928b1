// Purpose of Reference to Alternate Representation, PS3.16 CID 7205
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7205.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7205: ContextGroup = {
  cid: '7205',
  name: 'Purpose of Reference to Alternate Representation',
  uid: '1.2.840.10008.6.1.511',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121324', meaning: 'Source image' },
    { scheme: 'DCM', value: '121325', meaning: 'Lossy compressed image' },
    { scheme: 'DCM', value: '121326', meaning: 'Alternate SOP Class instance' },
    { scheme: 'DCM', value: '121327', meaning: 'Full fidelity image' },
    { scheme: 'DCM', value: '121328', meaning: 'Alternate Photometric Interpretation image' },
  ],
};
