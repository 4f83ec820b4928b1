// Treatment Delivery Device Type, PS3.16 CID 9551
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9551.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9551: ContextGroup = {
  cid: '9551',
  name: 'Treatment Delivery Device Type',
  uid: '1.2.840.10008.6.1.1298',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130361', meaning: 'Radiotherapy Treatment Device' }],
};
