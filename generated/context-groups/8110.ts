// Specimen Sampling Procedure, PS3.16 CID 8110
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8110.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8110: ContextGroup = {
  cid: '8110',
  name: 'Specimen Sampling Procedure',
  uid: '1.2.840.10008.6.1.1048',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '122459003', meaning: 'Dissection' },
    { scheme: 'DCM', value: '111726', meaning: 'Dissection with entire specimen submission' },
    { scheme: 'DCM', value: '111727', meaning: 'Dissection with representative sections submission' },
    { scheme: 'SCT', value: '434479002', meaning: 'Core sampling' },
    { scheme: 'SCT', value: '434472006', meaning: 'Block sectioning' },
    { scheme: 'SCT', value: '433454009', meaning: 'Laser microdissection' },
    { scheme: 'SCT', value: '434474007', meaning: 'Block surface recut' },
    { scheme: 'SCT', value: '434475008', meaning: 'Block step sectioning' },
    { scheme: 'SCT', value: '430854000', meaning: 'Touch preparation (procedure)' },
    { scheme: 'SCT', value: '448895004', meaning: 'Smear procedure' },
  ],
};
