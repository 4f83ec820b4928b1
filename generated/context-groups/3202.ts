// Chest Pain, PS3.16 CID 3202
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3202.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3202: ContextGroup = {
  cid: '3202',
  name: 'Chest Pain',
  uid: '1.2.840.10008.6.1.757',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '233819005', meaning: 'Stable Angina' },
    { scheme: 'SCT', value: '4557003', meaning: 'Unstable Angina' },
    { scheme: 'SCT', value: '371807002', meaning: 'Atypical Angina' },
    { scheme: 'SCT', value: '274668005', meaning: 'Noncardiac Chest Pain' },
    { scheme: 'SCT', value: '161971004', meaning: 'Chest pain not present' },
    { scheme: 'SCT', value: '429559004', meaning: 'Typical Angina' },
    { scheme: 'DCM', value: '122799', meaning: 'Anginal Equivalent' },
  ],
};
