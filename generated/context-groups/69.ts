// Imaging Agent Administration Consumable, PS3.16 CID 69
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_69.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid69: ContextGroup = {
  cid: '69',
  name: 'Imaging Agent Administration Consumable',
  uid: '1.2.840.10008.6.1.1259',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '61968008', meaning: 'Syringe' },
    { scheme: 'SCT', value: '19923001', meaning: 'Catheter' },
    { scheme: 'SCT', value: '83059008', meaning: 'Tube' },
    { scheme: 'SCT', value: '79068005', meaning: 'Needle' },
    { scheme: 'SCT', value: '68276009', meaning: 'Bottle' },
  ],
};
