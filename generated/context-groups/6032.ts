// High Risk Lesion Pathology Code from BI-RADS®, PS3.16 CID 6032
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6032.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6032: ContextGroup = {
  cid: '6032',
  name: 'High Risk Lesion Pathology Code from BI-RADS®',
  uid: '1.2.840.10008.6.1.362',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '6660000', meaning: 'Atypical intraductal hyperplasia' },
    { scheme: 'SCT', value: '33889003', meaning: 'Atypical lobular hyperplasia' },
    { scheme: 'SCT', value: '109888004', meaning: 'Lobular carcinoma in situ of breast' },
    { scheme: 'DCM', value: '111299', meaning: 'Peripheral duct papillomas' },
    { scheme: 'SCT', value: '71232009', meaning: 'Phyllodes tumor' },
  ],
};
