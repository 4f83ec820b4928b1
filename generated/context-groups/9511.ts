// General External Radiotherapy Procedure Technique, PS3.16 CID 9511
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9511.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9511: ContextGroup = {
  cid: '9511',
  name: 'General External Radiotherapy Procedure Technique',
  uid: '1.2.840.10008.6.1.1221',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130102', meaning: 'Static Beam' },
    { scheme: 'DCM', value: '130103', meaning: 'Arc Beam' },
    { scheme: 'DCM', value: '130104', meaning: 'Conformal Arc Beam' },
    { scheme: 'DCM', value: '130105', meaning: 'Step and Shoot Beam' },
    { scheme: 'DCM', value: '130106', meaning: 'Sliding Window Beam' },
    { scheme: 'DCM', value: '130107', meaning: 'VMAT' },
  ],
};
