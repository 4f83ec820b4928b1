// Ultrasound Transducer Technology, PS3.16 CID 11003
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_11003.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid11003: ContextGroup = {
  cid: '11003',
  name: 'Ultrasound Transducer Technology',
  uid: '1.2.840.10008.6.1.1473',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130815', meaning: 'Piezocomposite Transducer' },
    { scheme: 'DCM', value: '130816', meaning: 'MEMS-based Transducer' },
    { scheme: 'DCM', value: '130817', meaning: 'Interferometric Transducer' },
  ],
};
