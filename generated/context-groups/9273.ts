// Patient Position Acquisition – MR Techniques, PS3.16 CID 9273
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9273.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9273: ContextGroup = {
  cid: '9273',
  name: 'Patient Position Acquisition – MR Techniques',
  uid: '1.2.840.10008.6.1.1485',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121737', meaning: 'RT Patient Position Acquisition, MR' }],
};
