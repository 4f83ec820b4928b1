// QT Correction Algorithm, PS3.16 CID 3678
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3678.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3678: ContextGroup = {
  cid: '3678',
  name: 'QT Correction Algorithm',
  uid: '1.2.840.10008.6.1.192',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122730', meaning: 'Bazett QT Correction Algorithm' },
    { scheme: 'DCM', value: '122731', meaning: 'Hodges QT Correction Algorithm' },
    { scheme: 'DCM', value: '122732', meaning: 'Fridericia QTc Algorithm' },
    { scheme: 'DCM', value: '122733', meaning: 'Framingham QTc Algorithm' },
  ],
};
