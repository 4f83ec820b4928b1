// Object Reference Purpose, PS3.16 CID 3407
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3407.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3407: ContextGroup = {
  cid: '3407',
  name: 'Object Reference Purpose',
  uid: '1.2.840.10008.6.1.72',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122072', meaning: 'Pre-procedure log' },
    { scheme: 'DCM', value: '122073', meaning: 'Analysis or measurements for current procedure' },
    { scheme: 'DCM', value: '122075', meaning: 'Prior report for current patient' },
  ],
};
