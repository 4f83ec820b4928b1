// Radiotherapy Robotic Node Set, PS3.16 CID 9556
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9556.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9556: ContextGroup = {
  cid: '9556',
  name: 'Radiotherapy Robotic Node Set',
  uid: '1.2.840.10008.6.1.1307',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130362', meaning: 'Head Node Set' },
    { scheme: 'DCM', value: '130363', meaning: 'Body Node Set' },
    { scheme: 'DCM', value: '130364', meaning: 'Trigeminal Node Set' },
    { scheme: 'DCM', value: '130365', meaning: 'QA Node Pair' },
    { scheme: 'DCM', value: '130366', meaning: 'QA Node' },
  ],
};
