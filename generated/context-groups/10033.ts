// CT Reconstruction Algorithm, PS3.16 CID 10033
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10033.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10033: ContextGroup = {
  cid: '10033',
  name: 'CT Reconstruction Algorithm',
  uid: '1.2.840.10008.6.1.958',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '113962', meaning: 'Filtered Back Projection' }, { scheme: 'DCM', value: '113963', meaning: 'Iterative Reconstruction' }],
};
