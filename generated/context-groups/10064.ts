// Patient Model Type, PS3.16 CID 10064
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10064.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10064: ContextGroup = {
  cid: '10064',
  name: 'Patient Model Type',
  uid: '1.2.840.10008.6.1.1158',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128418', meaning: 'Simple Object Model' },
    { scheme: 'DCM', value: '128404', meaning: 'Anthropomorphic Model' },
    { scheme: 'DCM', value: '128494', meaning: 'Patient Segmented Model' },
  ],
};
