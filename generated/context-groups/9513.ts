// Fixation Device, PS3.16 CID 9513
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9513.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9513: ContextGroup = {
  cid: '9513',
  name: 'Fixation Device',
  uid: '1.2.840.10008.6.1.1223',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '228745001', meaning: 'Bite block' },
    { scheme: 'DCM', value: '130110', meaning: 'Headframe' },
    { scheme: 'DCM', value: '130111', meaning: 'Head Mask' },
    { scheme: 'DCM', value: '130112', meaning: 'Head and Neck Mask' },
    { scheme: 'DCM', value: '130113', meaning: 'Mold' },
    { scheme: 'DCM', value: '130114', meaning: 'Cast' },
    { scheme: 'SCT', value: '706683002', meaning: 'Headrest' },
    { scheme: 'DCM', value: '130116', meaning: 'Breast Board' },
    { scheme: 'DCM', value: '130117', meaning: 'Body Frame' },
    { scheme: 'DCM', value: '130118', meaning: 'Vacuum Mold' },
    { scheme: 'DCM', value: '130119', meaning: 'Whole Body Pod' },
    { scheme: 'DCM', value: '130120', meaning: 'Rectal Balloon' },
    { scheme: 'DCM', value: '130121', meaning: 'Vaginal Cylinder' },
    { scheme: 'DCM', value: '130653', meaning: 'Breast Bridge' },
    { scheme: 'DCM', value: '130654', meaning: 'Abdominal Compression Belt' },
    { scheme: 'DCM', value: '130655', meaning: 'Abdominal Compression Arch' },
    { scheme: 'DCM', value: '130656', meaning: 'Head Fixation Board' },
    { scheme: 'SCT', value: '20406008', meaning: 'Backrest' },
    { scheme: 'DCM', value: '130852', meaning: 'Shin Rest' },
    { scheme: 'DCM', value: '130853', meaning: 'Heel Stop' },
    { scheme: 'SCT', value: '468115008', meaning: 'Armrest' },
    { scheme: 'DCM', value: '130854', meaning: 'Hand Grips' },
    { scheme: 'DCM', value: '130855', meaning: 'Seat Pan' },
  ],
};
