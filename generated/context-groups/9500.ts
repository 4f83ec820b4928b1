// Dosimetric Objective Type, PS3.16 CID 9500
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9500.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9500: ContextGroup = {
  cid: '9500',
  name: 'Dosimetric Objective Type',
  uid: '1.2.840.10008.6.1.1210',
  extensible: true,
  includes: ['9532', '9529', '9530', '9531'],
  codes: [
    { scheme: 'DCM', value: '130074', meaning: 'Specified Conformity Index' },
    { scheme: 'DCM', value: '130075', meaning: 'Specified Healthy Tissue Conformity Index' },
    { scheme: 'DCM', value: '130076', meaning: 'Specified Conformation Number' },
    { scheme: 'DCM', value: '130077', meaning: 'Specified Homogeneity Index' },
  ],
};
