// Lesion Color, PS3.16 CID 4411
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4411.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4411: ContextGroup = {
  cid: '4411',
  name: 'Lesion Color',
  uid: '1.2.840.10008.6.1.1479',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371240000', meaning: 'Red' },
    { scheme: 'SCT', value: '371242008', meaning: 'Orange' },
    { scheme: 'SCT', value: '371243003', meaning: 'Pink' },
    { scheme: 'SCT', value: '371244009', meaning: 'Yellow' },
    { scheme: 'SCT', value: '371250004', meaning: 'Purple' },
    { scheme: 'SCT', value: '371251000', meaning: 'White' },
    { scheme: 'SCT', value: '371252007', meaning: 'Black' },
    { scheme: 'SCT', value: '371253002', meaning: 'Gray' },
    { scheme: 'SCT', value: '371254008', meaning: 'Brown' },
    { scheme: 'SCT', value: '405738005', meaning: 'Blue' },
  ],
};
