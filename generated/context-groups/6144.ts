// RECIST Defined Lesion Response, PS3.16 CID 6144
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6144.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6144: ContextGroup = {
  cid: '6144',
  name: 'RECIST Defined Lesion Response',
  uid: '1.2.840.10008.6.1.464',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112041', meaning: 'Target Lesion Complete Response' },
    { scheme: 'DCM', value: '112042', meaning: 'Target Lesion Partial Response' },
    { scheme: 'DCM', value: '112043', meaning: 'Target Lesion Progressive Disease' },
    { scheme: 'DCM', value: '112044', meaning: 'Target Lesion Stable Disease' },
    { scheme: 'DCM', value: '112045', meaning: 'Non-Target Lesion Complete Response' },
    { scheme: 'DCM', value: '112046', meaning: 'Non-Target Lesion Incomplete Response or Stable Disease' },
    { scheme: 'DCM', value: '112047', meaning: 'Non-Target Lesion Progressive Disease' },
  ],
};
