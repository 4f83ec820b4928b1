// Animal Room Type, PS3.16 CID 603
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_603.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid603: ContextGroup = {
  cid: '603',
  name: 'Animal Room Type',
  uid: '1.2.840.10008.6.1.1068',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '127370', meaning: 'Animal housing room' },
    { scheme: 'DCM', value: '127371', meaning: 'Preparation room' },
    { scheme: 'DCM', value: '127372', meaning: 'Imaging procedure room' },
    { scheme: 'SCT', value: '414485004', meaning: 'Induction room' },
    { scheme: 'SCT', value: '398161000', meaning: 'Recovery room' },
    { scheme: 'SCT', value: '409688003', meaning: 'Isolation room' },
  ],
};
