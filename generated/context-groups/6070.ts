// Bloom-Richardson Histologic Grade, PS3.16 CID 6070
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6070.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6070: ContextGroup = {
  cid: '6070',
  name: 'Bloom-Richardson Histologic Grade',
  uid: '1.2.840.10008.6.1.399',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '54102005', meaning: 'Grade 1: well differentiated' },
    { scheme: 'SCT', value: '1663004', meaning: 'Grade 2: moderately differentiated' },
    { scheme: 'SCT', value: '61026006', meaning: 'Grade 3: poorly differentiated' },
    { scheme: 'SCT', value: '258245003', meaning: 'Grade 4: undifferentiated' },
  ],
};
