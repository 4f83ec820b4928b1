// Pelvic Organ Segmentation Type, PS3.16 CID 7160
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7160.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7160: ContextGroup = {
  cid: '7160',
  name: 'Pelvic Organ Segmentation Type',
  uid: '1.2.840.10008.6.1.506',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '89837001', meaning: 'Bladder' },
    { scheme: 'SCT', value: '71252005', meaning: 'Cervix' },
    { scheme: 'SCT', value: '31435000', meaning: 'Fallopian tube' },
    { scheme: 'SCT', value: '45292006', meaning: 'Vulva' },
    { scheme: 'SCT', value: '699886009', meaning: 'Female internal genitalia' },
    { scheme: 'SCT', value: '90418005', meaning: 'Male external genitalia' },
    { scheme: 'SCT', value: '38242008', meaning: 'Male internal genitalia' },
    { scheme: 'SCT', value: '15497006', meaning: 'Ovary' },
    { scheme: 'SCT', value: '816092008', meaning: 'Pelvis' },
    { scheme: 'SCT', value: '816989007', meaning: 'Pelvic cavity, false and/or true' },
    { scheme: 'SCT', value: '816990003', meaning: 'Pelvic cavity, false' },
    { scheme: 'SCT', value: '816991004', meaning: 'Pelvic cavity, true' },
    { scheme: 'SCT', value: '41216001', meaning: 'Prostate' },
    { scheme: 'SCT', value: '34402009', meaning: 'Rectum' },
    { scheme: 'SCT', value: '64739004', meaning: 'Seminal Vesicle' },
    { scheme: 'SCT', value: '40689003', meaning: 'Testis' },
    { scheme: 'SCT', value: '35039007', meaning: 'Uterus' },
    { scheme: 'SCT', value: '76784001', meaning: 'Vagina' },
    { scheme: 'SCT', value: '57671007', meaning: 'Vas deferens' },
  ],
};
