// Response Criteria, PS3.16 CID 6147
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6147.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6147: ContextGroup = {
  cid: '6147',
  name: 'Response Criteria',
  uid: '1.2.840.10008.6.1.1004',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112029', meaning: 'WHO' },
    { scheme: 'DCM', value: '126080', meaning: 'RECIST 1.0' },
    { scheme: 'DCM', value: '126080', meaning: 'RECIST 1.1' },
    { scheme: 'NCIt', value: 'C114879', meaning: 'RANO' },
  ],
};
