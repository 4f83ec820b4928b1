// Result Status, PS3.16 CID 6042
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6042.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6042: ContextGroup = {
  cid: '6042',
  name: 'Result Status',
  uid: '1.2.840.10008.6.1.372',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111222', meaning: 'Succeeded' },
    { scheme: 'DCM', value: '111223', meaning: 'Partially Succeeded' },
    { scheme: 'DCM', value: '111224', meaning: 'Failed' },
    { scheme: 'DCM', value: '111225', meaning: 'Not Attempted' },
  ],
};
