// Echo Pattern, PS3.16 CID 6154
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6154.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6154: ContextGroup = {
  cid: '6154',
  name: 'Echo Pattern',
  uid: '1.2.840.10008.6.1.469',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111361', meaning: 'Anechoic' },
    { scheme: 'DCM', value: '111362', meaning: 'Hyperechoic' },
    { scheme: 'DCM', value: '111363', meaning: 'Complex' },
    { scheme: 'DCM', value: '111364', meaning: 'Hypoechoic' },
    { scheme: 'DCM', value: '111365', meaning: 'Isoechoic' },
  ],
};
