// Observer Type, PS3.16 CID 270
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_270.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid270: ContextGroup = {
  cid: '270',
  name: 'Observer Type',
  uid: '1.2.840.10008.6.1.40',
  extensible: false,
  includes: [],
  codes: [{ scheme: 'DCM', value: '121006', meaning: 'Person' }, { scheme: 'DCM', value: '121007', meaning: 'Device' }],
};
