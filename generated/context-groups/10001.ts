// UID Type, PS3.16 CID 10001
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10001.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10001: ContextGroup = {
  cid: '10001',
  name: 'UID Type',
  uid: '1.2.840.10008.6.1.535',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110180', meaning: 'Study Instance UID' },
    { scheme: 'DCM', value: '112002', meaning: 'Series Instance UID' },
    { scheme: 'DCM', value: '121126', meaning: 'Performed Procedure Step SOP Instance UID' },
    { scheme: 'DCM', value: '113769', meaning: 'Irradiation Event UID' },
  ],
};
