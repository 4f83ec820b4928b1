// Anatomical Reference Basis - Spine, PS3.16 CID 1003
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_1003.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid1003: ContextGroup = {
  cid: '1003',
  name: 'Anatomical Reference Basis - Spine',
  uid: '1.2.840.10008.6.1.1124',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '14806007', meaning: 'C1 vertebra' },
    { scheme: 'SCT', value: '243902007', meaning: 'Level of C2/C3 intervertebral disc' },
    { scheme: 'SCT', value: '243903002', meaning: 'Level of C3/C4 intervertebral disc' },
    { scheme: 'SCT', value: '243904008', meaning: 'Level of C4/C5 intervertebral disc' },
    { scheme: 'SCT', value: '243905009', meaning: 'Level of C5/C6 intervertebral disc' },
    { scheme: 'SCT', value: '243906005', meaning: 'Level of C6/C7 intervertebral disc' },
    { scheme: 'SCT', value: '243925008', meaning: 'Level of C7/T1 intervertebral disc' },
    { scheme: 'SCT', value: '243920003', meaning: 'Level of L1/L2 intervertebral disc' },
    { scheme: 'SCT', value: '243921004', meaning: 'Level of L2/L3 intervertebral disc' },
    { scheme: 'SCT', value: '243922006', meaning: 'Level of L3/L4 intervertebral disc' },
    { scheme: 'SCT', value: '243923001', meaning: 'Level of L4/L5 intervertebral disc' },
    { scheme: 'SCT', value: '243927000', meaning: 'Level of L5/S1 intervertebral disc' },
    { scheme: 'SCT', value: '243908006', meaning: 'Level of T1/T2 intervertebral disc' },
    { scheme: 'SCT', value: '243917006', meaning: 'Level of T10/T11 intervertebral disc' },
    { scheme: 'SCT', value: '243918001', meaning: 'Level of T11/T12 intervertebral disc' },
    { scheme: 'SCT', value: '243926009', meaning: 'Level of T12/L1 intervertebral disc' },
    { scheme: 'SCT', value: '243909003', meaning: 'Level of T2/T3 intervertebral disc' },
    { scheme: 'SCT', value: '243910008', meaning: 'Level of T3/T4 intervertebral disc' },
    { scheme: 'SCT', value: '243911007', meaning: 'Level of T4/T5 intervertebral disc' },
    { scheme: 'SCT', value: '243912000', meaning: 'Level of T5/T6 intervertebral disc' },
    { scheme: 'SCT', value: '243913005', meaning: 'Level of T6/T7 intervertebral disc' },
    { scheme: 'SCT', value: '243914004', meaning: 'Level of T7/T8 intervertebral disc' },
    { scheme: 'SCT', value: '243915003', meaning: 'Level of T8/T9 intervertebral disc' },
    { scheme: 'SCT', value: '243916002', meaning: 'Level of T9/T10 intervertebral disc' },
  ],
};
