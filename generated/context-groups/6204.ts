// Anatomic Non-colon Finding, PS3.16 CID 6204
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6204.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6204: ContextGroup = {
  cid: '6204',
  name: 'Anatomic Non-colon Finding',
  uid: '1.2.840.10008.6.1.791',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '10200004', meaning: 'Liver' },
    { scheme: 'SCT', value: '78961009', meaning: 'Spleen' },
    { scheme: 'SCT', value: '64033007', meaning: 'Kidney' },
    { scheme: 'SCT', value: '23451007', meaning: 'Adrenal gland' },
    { scheme: 'SCT', value: '15825003', meaning: 'Aorta' },
    { scheme: 'SCT', value: '64131007', meaning: 'Inferior vena cava' },
    { scheme: 'SCT', value: '39607008', meaning: 'Lung' },
    { scheme: 'SCT', value: '272673000', meaning: 'Bone' },
    { scheme: 'SCT', value: '40689003', meaning: 'Testis' },
    { scheme: 'SCT', value: '35039007', meaning: 'Uterus' },
    { scheme: 'SCT', value: '15497006', meaning: 'Ovary' },
    { scheme: 'SCT', value: '71252005', meaning: 'Cervix' },
    { scheme: 'SCT', value: '41216001', meaning: 'Prostate' },
    { scheme: 'SCT', value: '64739004', meaning: 'Seminal Vesicle' },
    { scheme: 'SCT', value: '34402009', meaning: 'Rectum' },
    { scheme: 'SCT', value: '89837001', meaning: 'Bladder' },
    { scheme: 'SCT', value: '71616004', meaning: 'Muscle' },
    { scheme: 'SCT', value: '59820001', meaning: 'Blood Vessel' },
    { scheme: 'SCT', value: '66754008', meaning: 'Appendix' },
    { scheme: 'SCT', value: '441850003', meaning: 'Appendiceal stump' },
  ],
};
