// Source of Vascular Finding, PS3.16 CID 3815
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3815.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3815: ContextGroup = {
  cid: '3815',
  name: 'Source of Vascular Finding',
  uid: '1.2.840.10008.6.1.274',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '118927008', meaning: 'thrombosis' },
    { scheme: 'SCT', value: '55584005', meaning: 'embolism' },
    { scheme: 'SCT', value: '76197007', meaning: 'hyperplasia' },
    { scheme: 'SCT', value: '31996006', meaning: 'vasculitis' },
    { scheme: 'SCT', value: '108369006', meaning: 'tumor' },
    { scheme: 'SCT', value: '417746004', meaning: 'trauma' },
    { scheme: 'SCT', value: '83578000', meaning: 'surgical' },
    { scheme: 'SCT', value: '303110006', meaning: 'after procedure' },
  ],
};
