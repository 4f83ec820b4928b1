// Prostate MRI Study Quality Finding, PS3.16 CID 6314
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6314.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6314: ContextGroup = {
  cid: '6314',
  name: 'Prostate MRI Study Quality Finding',
  uid: '1.2.840.10008.6.1.1371',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130570', meaning: 'Protocol not followed' },
    { scheme: 'DCM', value: '130571', meaning: 'Coil placement concern' },
    { scheme: 'DCM', value: '130572', meaning: 'Coil selection concern' },
    { scheme: 'DCM', value: '130573', meaning: 'Study performed did not match request' },
    { scheme: 'DCM', value: '130574', meaning: 'Incomplete study' },
    { scheme: 'DCM', value: '130575', meaning: 'Suboptimal patient preparation' },
    { scheme: 'RADLEX', value: 'RID11281', meaning: 'Suboptimal patient positioning' },
  ],
};
