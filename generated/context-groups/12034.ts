// Ultrasound Transducer Beam Steering, PS3.16 CID 12034
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12034.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12034: ContextGroup = {
  cid: '12034',
  name: 'Ultrasound Transducer Beam Steering',
  uid: '1.2.840.10008.6.1.809',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125257', meaning: 'Fixed beam direction' },
    { scheme: 'DCM', value: '125258', meaning: 'Mechanical beam steering' },
    { scheme: 'DCM', value: '125259', meaning: 'Phased beam steering' },
  ],
};
