// Transducer Scan Pattern, PS3.16 CID 12032
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12032.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12032: ContextGroup = {
  cid: '12032',
  name: 'Transducer Scan Pattern',
  uid: '1.2.840.10008.6.1.807',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125240', meaning: 'Line scan pattern' },
    { scheme: 'DCM', value: '125241', meaning: 'Plane scan pattern' },
    { scheme: 'DCM', value: '125242', meaning: 'Volume scan pattern' },
  ],
};
