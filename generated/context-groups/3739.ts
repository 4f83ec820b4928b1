// Cath Procedure Type, PS3.16 CID 3739
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3739.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3739: ContextGroup = {
  cid: '3739',
  name: 'Cath Procedure Type',
  uid: '1.2.840.10008.6.1.236',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '40403005', meaning: 'Catheterization of right heart' },
    { scheme: 'SCT', value: '67629009', meaning: 'Catheterization of left heart' },
    { scheme: 'SCT', value: '128952006', meaning: 'Catheterization of both left and right heart with graft' },
    { scheme: 'SCT', value: '128953001', meaning: 'Catheterization of both left and right heart without graft' },
    { scheme: 'DCM', value: '122061', meaning: 'Percutaneous Coronary Intervention' },
  ],
};
