// Prescription Anatomy Category, PS3.16 CID 9501
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9501.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9501: ContextGroup = {
  cid: '9501',
  name: 'Prescription Anatomy Category',
  uid: '1.2.840.10008.6.1.1211',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '91723000', meaning: 'Anatomical Structure' },
    { scheme: 'DCM', value: '130047', meaning: 'External Body Model' },
    { scheme: 'SCT', value: '260787004', meaning: 'Physical object' },
    { scheme: 'DCM', value: '130046', meaning: 'Non-specific Volume' },
  ],
};
