// Procedure Urgency, PS3.16 CID 3414
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3414.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3414: ContextGroup = {
  cid: '3414',
  name: 'Procedure Urgency',
  uid: '1.2.840.10008.6.1.79',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '103390000', meaning: 'Elective Procedure' },
    { scheme: 'SCT', value: '103391001', meaning: 'Urgent Procedure' },
    { scheme: 'SCT', value: '25876001', meaning: 'Emergent Procedure' },
    { scheme: 'SCT', value: '257950002', meaning: 'Salvage Procedure' },
  ],
};
