// Wall Motion Comparison Finding, PS3.16 CID 3237
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3237.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3237: ContextGroup = {
  cid: '3237',
  name: 'Wall Motion Comparison Finding',
  uid: '1.2.840.10008.6.1.783',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '260388006', meaning: 'No change' },
    { scheme: 'SCT', value: '429058004', meaning: 'New wall motion abnormality' },
    { scheme: 'SCT', value: '428825004', meaning: 'Improvement of wall motion' },
  ],
};
