// Prostate MRI Series Quality Finding, PS3.16 CID 6315
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6315.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6315: ContextGroup = {
  cid: '6315',
  name: 'Prostate MRI Series Quality Finding',
  uid: '1.2.840.10008.6.1.1372',
  extensible: true,
  includes: ['6316', '6317', '6318'],
  codes: [
    { scheme: 'DCM', value: '130576', meaning: 'Anatomy coverage incomplete' },
    { scheme: 'DCM', value: '130577', meaning: 'Poor FOV selection' },
    { scheme: 'DCM', value: '130578', meaning: 'Poor SNR' },
  ],
};
