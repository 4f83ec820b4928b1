// DX View Modifier, PS3.16 CID 4011
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4011.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4011: ContextGroup = {
  cid: '4011',
  name: 'DX View Modifier',
  uid: '1.2.840.10008.6.1.295',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '399196006', meaning: 'cephalad' },
    { scheme: 'SCT', value: '399162004', meaning: 'caudad' },
    { scheme: 'SCT', value: '272476000', meaning: 'transthoracic' },
    { scheme: 'SCT', value: '272466003', meaning: 'transforamenal' },
    { scheme: 'SCT', value: '118438002', meaning: 'transoral' },
    { scheme: 'SCT', value: '278318001', meaning: 'transorbital' },
    { scheme: 'DCM', value: '111069', meaning: 'Crosstable' },
    { scheme: 'SCT', value: '286866000', meaning: 'Mouth closed' },
  ],
};
