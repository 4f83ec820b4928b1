// Patient Treatment Preparation Method, PS3.16 CID 9571
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9571.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9571: ContextGroup = {
  cid: '9571',
  name: 'Patient Treatment Preparation Method',
  uid: '1.2.840.10008.6.1.1418',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130630', meaning: 'Isocentric Setup Method' },
    { scheme: 'DCM', value: '130631', meaning: 'Controlled SSD Setup Method' },
    { scheme: 'DCM', value: '130632', meaning: 'TBI Setup Method' },
    { scheme: 'DCM', value: '130633', meaning: 'Stereotactic Setup Method' },
    { scheme: 'DCM', value: '130634', meaning: 'Skin Apposition Setup Method' },
    { scheme: 'DCM', value: '130635', meaning: 'Ocular Gaze Setup Method' },
  ],
};
