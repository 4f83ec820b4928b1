// Contrast Imaging Technique, PS3.16 CID 10014
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10014.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10014: ContextGroup = {
  cid: '10014',
  name: 'Contrast Imaging Technique',
  uid: '1.2.840.10008.6.1.546',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '27483000', meaning: 'Diagnostic radiography with contrast media' },
    { scheme: 'SCT', value: '399331006', meaning: 'CT without contrast' },
  ],
};
