// Relative Frequency of Event Value, PS3.16 CID 6091
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6091.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6091: ContextGroup = {
  cid: '6091',
  name: 'Relative Frequency of Event Value',
  uid: '1.2.840.10008.6.1.413',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '255238004', meaning: 'Continuous' },
    { scheme: 'SCT', value: '70232002', meaning: 'Frequent' },
    { scheme: 'SCT', value: '255218000', meaning: 'Mid-frequency' },
    { scheme: 'SCT', value: '27789000', meaning: 'Infrequent' },
    { scheme: 'SCT', value: '225761000', meaning: 'As required' },
    { scheme: 'SCT', value: '307486002', meaning: 'Single event' },
  ],
};
