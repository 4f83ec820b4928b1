// Purpose of Reference to Predecessor Report, PS3.16 CID 7009
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7009.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7009: ContextGroup = {
  cid: '7009',
  name: 'Purpose of Reference to Predecessor Report',
  uid: '1.2.840.10008.6.1.818',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121360', meaning: 'Replaced report' },
    { scheme: 'DCM', value: '121361', meaning: 'Addended report' },
    { scheme: 'DCM', value: '121362', meaning: 'Preliminary report' },
    { scheme: 'DCM', value: '121363', meaning: 'Partial report' },
    { scheme: 'DCM', value: '122073', meaning: 'Current procedure evidence' },
  ],
};
