// Calculation Method, PS3.16 CID 6140
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6140.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6140: ContextGroup = {
  cid: '6140',
  name: 'Calculation Method',
  uid: '1.2.840.10008.6.1.460',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '414135002', meaning: 'Estimated' },
    { scheme: 'DCM', value: '112187', meaning: 'Unspecified method of calculation' },
    { scheme: 'DCM', value: '112055', meaning: 'Agatston scoring method' },
    { scheme: 'DCM', value: '112056', meaning: 'Volume scoring method' },
    { scheme: 'DCM', value: '112057', meaning: 'Mass scoring method' },
    { scheme: 'DCM', value: '112188', meaning: 'Two-dimensional method' },
    { scheme: 'DCM', value: '112189', meaning: 'Three-dimensional method' },
  ],
};
