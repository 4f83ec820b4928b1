// Aortic Root Description, PS3.16 CID 3709
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3709.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3709: ContextGroup = {
  cid: '3709',
  name: 'Aortic Root Description',
  uid: '1.2.840.10008.6.1.210',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '373132007', meaning: 'Normal Aortic Root' },
    { scheme: 'SCT', value: '373133002', meaning: 'Enlarged Aortic Root' },
    { scheme: 'SCT', value: '373134008', meaning: 'Aneurysm of Aortic Root' },
    { scheme: 'SCT', value: '373135009', meaning: 'Annular Abscess of Aortic Root' },
    { scheme: 'SCT', value: '371872009', meaning: 'Post Stenotic Dilation' },
    { scheme: 'SCT', value: '21379009', meaning: 'Ruptured Sinus of Valsalva' },
  ],
};
