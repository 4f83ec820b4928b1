// Relative Usage/Exposure Amount, PS3.16 CID 6090
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6090.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6090: ContextGroup = {
  cid: '6090',
  name: 'Relative Usage/Exposure Amount',
  uid: '1.2.840.10008.6.1.412',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111575', meaning: 'High' },
    { scheme: 'DCM', value: '111576', meaning: 'Medium' },
    { scheme: 'DCM', value: '111577', meaning: 'Low' },
    { scheme: 'DCM', value: '111587', meaning: 'No known exposure' },
  ],
};
