// Breast Biopsy Technique, PS3.16 CID 6060
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6060.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6060: ContextGroup = {
  cid: '6060',
  name: 'Breast Biopsy Technique',
  uid: '1.2.840.10008.6.1.389',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '392021009', meaning: 'Lumpectomy' },
    { scheme: 'UMLS', value: 'C0024881', meaning: 'Mastectomy' },
    { scheme: 'SCT', value: '172049005', meaning: 'Quadrantectomy of breast' },
    { scheme: 'SCT', value: '64318009', meaning: 'Diagnostic radiography, stereotactic localization' },
    { scheme: 'SCT', value: '61593002', meaning: 'Ultrasonic guidance procedure' },
    { scheme: 'SCT', value: '71651007', meaning: 'Mammography' },
    { scheme: 'DCM', value: '111487', meaning: 'Mammographic (crosshair)' },
    { scheme: 'DCM', value: '111488', meaning: 'Mammographic (grid)' },
    { scheme: 'SCT', value: '277592004', meaning: 'Magnetic resonance imaging guided biopsy' },
    { scheme: 'SCT', value: '277591006', meaning: 'Computed tomography guided biopsy' },
    { scheme: 'DCM', value: '111489', meaning: 'Palpation guided' },
    { scheme: 'DCM', value: '111490', meaning: 'Vacuum assisted' },
  ],
};
