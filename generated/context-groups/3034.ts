// Body Position Channel, PS3.16 CID 3034
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3034.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3034: ContextGroup = {
  cid: '3034',
  name: 'Body Position Channel',
  uid: '1.2.840.10008.6.1.1332',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130410', meaning: 'Patient position' },
    { scheme: 'DCM', value: '130411', meaning: 'Patient rotation longitudinal' },
    { scheme: 'DCM', value: '130412', meaning: 'Patient elevation' },
  ],
};
