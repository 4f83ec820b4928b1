// Fetal Long Bone Anatomic Site, PS3.16 CID 12021
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12021.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12021: ContextGroup = {
  cid: '12021',
  name: 'Fetal Long Bone Anatomic Site',
  uid: '1.2.840.10008.6.1.1006',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '51299004', meaning: 'Clavicle' },
    { scheme: 'SCT', value: '71341001', meaning: 'Femur' },
    { scheme: 'SCT', value: '87342007', meaning: 'Fibula' },
    { scheme: 'SCT', value: '62413002', meaning: 'Radius' },
    { scheme: 'SCT', value: '12611008', meaning: 'Tibia' },
    { scheme: 'SCT', value: '23416004', meaning: 'Ulna' },
  ],
};
