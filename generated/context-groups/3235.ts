// Perfusion Comparison Finding, PS3.16 CID 3235
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3235.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3235: ContextGroup = {
  cid: '3235',
  name: 'Perfusion Comparison Finding',
  uid: '1.2.840.10008.6.1.781',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '260388006', meaning: 'No change' },
    { scheme: 'SCT', value: '428927006', meaning: 'New ischemia' },
    { scheme: 'SCT', value: '429232006', meaning: 'Less ischemia' },
    { scheme: 'SCT', value: '428824000', meaning: 'Resolution of ischemia' },
    { scheme: 'SCT', value: '429477006', meaning: 'More ischemia' },
    { scheme: 'SCT', value: '429391004', meaning: 'New infarction' },
  ],
};
