// Elastography Site, PS3.16 CID 12321
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12321.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12321: ContextGroup = {
  cid: '12321',
  name: 'Elastography Site',
  uid: '1.2.840.10008.6.1.1448',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '61352006', meaning: 'Achilles Tendon' },
    { scheme: 'SCT', value: '76752008', meaning: 'Breast' },
    { scheme: 'SCT', value: '64033007', meaning: 'Kidney' },
    { scheme: 'SCT', value: '10200004', meaning: 'Liver' },
    { scheme: 'SCT', value: '41216001', meaning: 'Prostate' },
    { scheme: 'SCT', value: '15776009', meaning: 'Pancreas' },
    { scheme: 'SCT', value: '18033002', meaning: 'Patellar Tendon' },
    { scheme: 'SCT', value: '78961009', meaning: 'Spleen' },
    { scheme: 'SCT', value: '245100002', meaning: 'Tendon of Rotator Cuff of Shoulder' },
    { scheme: 'SCT', value: '40689003', meaning: 'Testis' },
    { scheme: 'SCT', value: '69748006', meaning: 'Thyroid' },
  ],
};
