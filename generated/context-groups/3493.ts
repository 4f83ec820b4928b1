// IVUS Relative Stenosis Severity, PS3.16 CID 3493
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3493.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3493: ContextGroup = {
  cid: '3493',
  name: 'IVUS Relative Stenosis Severity',
  uid: '1.2.840.10008.6.1.127',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122367', meaning: 'T-1 Worst' },
    { scheme: 'DCM', value: '122368', meaning: 'T-2 Secondary' },
    { scheme: 'DCM', value: '122369', meaning: 'T-3 Secondary' },
    { scheme: 'DCM', value: '122370', meaning: 'T-4 Secondary' },
  ],
};
