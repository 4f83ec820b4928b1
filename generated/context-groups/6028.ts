// Mammography Recommended Follow-up, PS3.16 CID 6028
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6028.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6028: ContextGroup = {
  cid: '6028',
  name: 'Mammography Recommended Follow-up',
  uid: '1.2.840.10008.6.1.358',
  extensible: true,
  includes: ['6029'],
  codes: [
    { scheme: 'DCM', value: '111121', meaning: 'Follow-up post biopsy as directed by clinician' },
    { scheme: 'SCT', value: '371572003', meaning: 'Nuclear medicine procedure' },
    { scheme: 'SCT', value: '386053000', meaning: 'Evaluation procedure' },
    { scheme: 'DCM', value: '111410', meaning: 'Surgical consult' },
  ],
};
