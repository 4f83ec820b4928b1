// Canadian Clinical Classification, PS3.16 CID 3719
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3719.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3719: ContextGroup = {
  cid: '3719',
  name: 'Canadian Clinical Classification',
  uid: '1.2.840.10008.6.1.220',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '161971004', meaning: 'Chest pain not present' },
    { scheme: 'SCT', value: '61490001', meaning: 'Angina Class I' },
    { scheme: 'SCT', value: '41334000', meaning: 'Angina Class II' },
    { scheme: 'SCT', value: '85284003', meaning: 'Angina Class III' },
    { scheme: 'SCT', value: '89323001', meaning: 'Angina Class IV' },
  ],
};
