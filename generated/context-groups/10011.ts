// Effective Dose Evaluation Method, PS3.16 CID 10011
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10011.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10011: ContextGroup = {
  cid: '10011',
  name: 'Effective Dose Evaluation Method',
  uid: '1.2.840.10008.6.1.544',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113800', meaning: 'DLP to E conversion via MC computation' },
    { scheme: 'DCM', value: '113801', meaning: 'CTDIfreeair to E conversion via MC computation' },
    { scheme: 'DCM', value: '113802', meaning: 'DLP to E conversion via measurement' },
    { scheme: 'DCM', value: '113803', meaning: 'CTDIfreeair to E conversion via measurement' },
  ],
};
