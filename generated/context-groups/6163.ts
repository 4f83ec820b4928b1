// Menstrual Cycle Phase, PS3.16 CID 6163
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6163.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6163: ContextGroup = {
  cid: '6163',
  name: 'Menstrual Cycle Phase',
  uid: '1.2.840.10008.6.1.477',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111392', meaning: '1st week' },
    { scheme: 'DCM', value: '111393', meaning: '2nd week' },
    { scheme: 'DCM', value: '111394', meaning: '3rd week' },
    { scheme: 'SCT', value: '289894009', meaning: 'Menstruation present' },
  ],
};
