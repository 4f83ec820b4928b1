// Gynecological Hormone, PS3.16 CID 6080
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6080.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6080: ContextGroup = {
  cid: '6080',
  name: 'Gynecological Hormone',
  uid: '1.2.840.10008.6.1.402',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '108899006', meaning: 'Contraceptives' },
    { scheme: 'SCT', value: '61946003', meaning: 'Estrogen product' },
    { scheme: 'SCT', value: '50318003', meaning: 'Progesterone product' },
    { scheme: 'SCT', value: '75959001', meaning: 'Tamoxifen' },
    { scheme: 'DCM', value: '111542', meaning: 'Unspecified gynecological hormone' },
    { scheme: 'SCT', value: '109029006', meaning: 'Raloxifene' },
    { scheme: 'SCT', value: '386910003', meaning: 'Anastrozole' },
  ],
};
