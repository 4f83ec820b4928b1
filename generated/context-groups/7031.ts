// Reason for Removal from Operational Use, PS3.16 CID 7031
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7031.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7031: ContextGroup = {
  cid: '7031',
  name: 'Reason for Removal from Operational Use',
  uid: '1.2.840.10008.6.1.1446',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113001', meaning: 'Rejected for Quality Reasons' },
    { scheme: 'DCM', value: '113037', meaning: 'Rejected for Patient Safety Reasons' },
    { scheme: 'DCM', value: '113038', meaning: 'Incorrect Modality Worklist Entry' },
    { scheme: 'DCM', value: '113039', meaning: 'Data Retention Policy Expired' },
    { scheme: 'DCM', value: '113680', meaning: 'Quality Control Intent' },
    { scheme: 'DCM', value: '130752', meaning: 'Data Not Accessible from Storage' },
    { scheme: 'DCM', value: '130753', meaning: 'Processed Key Object Selection' },
    { scheme: 'DCM', value: '130754', meaning: 'Replaced by Alternate Representation' },
  ],
};
