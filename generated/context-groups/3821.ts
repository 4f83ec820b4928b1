// Papillary Muscle Included/Excluded, PS3.16 CID 3821
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3821.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3821: ContextGroup = {
  cid: '3821',
  name: 'Papillary Muscle Included/Excluded',
  uid: '1.2.840.10008.6.1.277',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '122620', meaning: 'Papillary Muscle Excluded' }, { scheme: 'DCM', value: '122621', meaning: 'Papillary Muscle Included' }],
};
