// Effective Dose Calculation Method Category, PS3.16 CID 9537
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9537.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9537: ContextGroup = {
  cid: '9537',
  name: 'Effective Dose Calculation Method Category',
  uid: '1.2.840.10008.6.1.1247',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130126', meaning: 'Radiation transport-based methods' },
    { scheme: 'DCM', value: '130127', meaning: 'Fractionation-based or temporally-based methods' },
  ],
};
