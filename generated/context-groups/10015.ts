// CT Dose Reference Authority, PS3.16 CID 10015
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10015.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10015: ContextGroup = {
  cid: '10015',
  name: 'CT Dose Reference Authority',
  uid: '1.2.840.10008.6.1.547',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '113808', meaning: 'ICRP Pub 60' }, { scheme: 'DCM', value: '113841', meaning: 'ICRP Pub 103' }],
};
