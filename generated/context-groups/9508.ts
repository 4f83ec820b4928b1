// Non-specific Volume, PS3.16 CID 9508
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9508.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9508: ContextGroup = {
  cid: '9508',
  name: 'Non-specific Volume',
  uid: '1.2.840.10008.6.1.1218',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130048', meaning: 'Unclassified Volume' }, { scheme: 'DCM', value: '130081', meaning: 'Unclassified Combination' }],
};
