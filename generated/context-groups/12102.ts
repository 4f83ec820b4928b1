// Temporal Period Relating to Procedure or Therapy, PS3.16 CID 12102
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12102.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12102: ContextGroup = {
  cid: '12102',
  name: 'Temporal Period Relating to Procedure or Therapy',
  uid: '1.2.840.10008.6.1.569',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '303110006', meaning: 'After Procedure' },
    { scheme: 'SCT', value: '307154001', meaning: 'During Procedure' },
    { scheme: 'SCT', value: '307153007', meaning: 'Before Procedure' },
  ],
};
