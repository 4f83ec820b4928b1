// Procedure Action, PS3.16 CID 3421
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3421.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3421: ContextGroup = {
  cid: '3421',
  name: 'Procedure Action',
  uid: '1.2.840.10008.6.1.84',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121130', meaning: 'Start Procedure Action' },
    { scheme: 'DCM', value: '121131', meaning: 'End Procedure Action' },
    { scheme: 'DCM', value: '121132', meaning: 'Suspend Procedure Action' },
    { scheme: 'DCM', value: '121133', meaning: 'Resume Procedure Action' },
  ],
};
