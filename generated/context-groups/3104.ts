// Cardiac Synchronization Technique, PS3.16 CID 3104
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3104.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3104: ContextGroup = {
  cid: '3104',
  name: 'Cardiac Synchronization Technique',
  uid: '1.2.840.10008.6.1.943',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '109080', meaning: 'Real time acquisition' },
    { scheme: 'DCM', value: '109081', meaning: 'Prospective gating' },
    { scheme: 'DCM', value: '109082', meaning: 'Retrospective gating' },
    { scheme: 'DCM', value: '109083', meaning: 'Paced' },
  ],
};
