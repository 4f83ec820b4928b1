// Abdominopelvic Vein (Paired), PS3.16 CID 12113
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12113.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12113: ContextGroup = {
  cid: '12113',
  name: 'Abdominopelvic Vein (Paired)',
  uid: '1.2.840.10008.6.1.580',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '46027005', meaning: 'Common iliac vein' },
    { scheme: 'SCT', value: '110568007', meaning: 'Gastric vein' },
    { scheme: 'SCT', value: '397439002', meaning: 'Ileal vein' },
    { scheme: 'SCT', value: '976004', meaning: 'Ovarian vein' },
    { scheme: 'SCT', value: '31688004', meaning: 'Testicular Vein' },
  ],
};
