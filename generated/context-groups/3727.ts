// Catheterization Indication, PS3.16 CID 3727
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3727.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3727: ContextGroup = {
  cid: '3727',
  name: 'Catheterization Indication',
  uid: '1.2.840.10008.6.1.227',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '89138009', meaning: 'cardiogenic shock' },
    { scheme: 'SCT', value: '368009', meaning: 'valvular heart disease' },
    { scheme: 'SCT', value: '44808001', meaning: 'Arrhythmia' },
    { scheme: 'SCT', value: '414545008', meaning: 'ischemic heart disease' },
    { scheme: 'SCT', value: '165076002', meaning: 'cardiac function test abnormal' },
    { scheme: 'SCT', value: '32413006', meaning: 'heart transplant' },
    { scheme: 'SCT', value: '13213009', meaning: 'heart disease - congenital' },
    { scheme: 'SCT', value: '85898001', meaning: 'cardiomyopathy' },
    { scheme: 'SCT', value: '56265001', meaning: 'heart disease' },
  ],
};
