// Respiration Rhythm, PS3.16 CID 3416
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3416.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3416: ContextGroup = {
  cid: '3416',
  name: 'Respiration Rhythm',
  uid: '1.2.840.10008.6.1.81',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '5467003', meaning: 'normal respiratory rhythm' },
    { scheme: 'SCT', value: '248585001', meaning: 'irregular breathing' },
    { scheme: 'SCT', value: '23141003', meaning: 'gasping respiration' },
    { scheme: 'SCT', value: '248584002', meaning: 'abnormal respiratory rhythm' },
    { scheme: 'SCT', value: '271824009', meaning: 'respiration intermittent' },
  ],
};
