// Fetal Biometry Anatomic Site, PS3.16 CID 12020
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12020.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12020: ContextGroup = {
  cid: '12020',
  name: 'Fetal Biometry Anatomic Site',
  uid: '1.2.840.10008.6.1.1005',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '818981001', meaning: 'Abdomen' },
    { scheme: 'SCT', value: '113305005', meaning: 'Cerebellum' },
    { scheme: 'SCT', value: '54165005', meaning: 'Cisterna Magna' },
    { scheme: 'SCT', value: '71341001', meaning: 'Femur' },
    { scheme: 'SCT', value: '56459004', meaning: 'Foot' },
    { scheme: 'SCT', value: '64033007', meaning: 'Kidney' },
    { scheme: 'SCT', value: '89546000', meaning: 'Skull' },
    { scheme: 'SCT', value: '816094009', meaning: 'Thorax' },
    { scheme: 'SCT', value: '22943007', meaning: 'Trunk' },
  ],
};
