// Breast Procedure Reason, PS3.16 CID 6051
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6051.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6051: ContextGroup = {
  cid: '6051',
  name: 'Breast Procedure Reason',
  uid: '1.2.840.10008.6.1.380',
  extensible: true,
  includes: ['6061'],
  codes: [
    { scheme: 'DCM', value: '111415', meaning: 'Additional evaluation requested from prior study' },
    { scheme: 'DCM', value: '111416', meaning: 'Follow-up at short interval from prior study' },
    { scheme: 'DCM', value: '111417', meaning: 'History of breast augmentation, asymptomatic' },
    { scheme: 'DCM', value: '111418', meaning: 'Review of an outside study' },
    { scheme: 'DCM', value: '111402', meaning: 'Clinical finding' },
    { scheme: 'SCT', value: '59214008', meaning: 'Reduction mammoplasty' },
    { scheme: 'SCT', value: '429479009', meaning: 'History of radiation therapy' },
    { scheme: 'SCT', value: '22890008', meaning: 'Augmentation mammoplasty' },
    { scheme: 'DCM', value: '111419', meaning: 'Additional evaluation requested from abnormal screening study' },
    { scheme: 'SCT', value: '384692006', meaning: 'Brachytherapy' },
    { scheme: 'DCM', value: '111420', meaning: 'History of benign breast biopsy' },
    { scheme: 'DCM', value: '111421', meaning: 'Personal history of breast cancer with breast conservation therapy' },
    { scheme: 'DCM', value: '111124', meaning: 'Personal history of breast cancer with mastectomy' },
    { scheme: 'DCM', value: '111125', meaning: 'Known biopsy proven malignancy' },
    { scheme: 'SCT', value: '415076002', meaning: 'Personal history of breast cancer' },
    { scheme: 'DCM', value: '111590', meaning: 'Recall for technical reasons' },
    { scheme: 'DCM', value: '111591', meaning: 'Recall for imaging findings' },
    { scheme: 'DCM', value: '111592', meaning: 'Recall for patient symptoms/ clinical findings' },
  ],
};
