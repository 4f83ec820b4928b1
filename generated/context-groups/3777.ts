// Implanted Device, PS3.16 CID 3777
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3777.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3777: ContextGroup = {
  cid: '3777',
  name: 'Implanted Device',
  uid: '1.2.840.10008.6.1.263',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '14106009', meaning: 'Cardiac pacemaker' },
    { scheme: 'SCT', value: '72506001', meaning: 'Implantable defibrillator' },
    { scheme: 'SCT', value: '360066001', meaning: 'Left ventricular assist device' },
    { scheme: 'SCT', value: '69805005', meaning: 'Insulin pump' },
  ],
};
