// Stress Imaging Summary Code, PS3.16 CID 3209
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3209.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3209: ContextGroup = {
  cid: '3209',
  name: 'Stress Imaging Summary Code',
  uid: '1.2.840.10008.6.1.764',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '408573005', meaning: 'Imaging result normal' },
    { scheme: 'SCT', value: '408574004', meaning: 'Imaging result abnormal' },
    { scheme: 'SCT', value: '408379005', meaning: 'Imaging result equivocal' },
    { scheme: 'SCT', value: '262008008', meaning: 'Not performed' },
  ],
};
