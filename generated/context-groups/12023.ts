// Pelvis and Uterus Anatomic Site, PS3.16 CID 12023
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12023.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12023: ContextGroup = {
  cid: '12023',
  name: 'Pelvis and Uterus Anatomic Site',
  uid: '1.2.840.10008.6.1.1008',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '71252005', meaning: 'Cervix' },
    { scheme: 'SCT', value: '2739003', meaning: 'Endometrium' },
    { scheme: 'SCT', value: '35039007', meaning: 'Uterus' },
  ],
};
