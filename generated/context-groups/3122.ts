// Ventricular Enlargement, PS3.16 CID 3122
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3122.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3122: ContextGroup = {
  cid: '3122',
  name: 'Ventricular Enlargement',
  uid: '1.2.840.10008.6.1.754',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '373124004', meaning: 'Normal size cardiac chamber' },
    { scheme: 'SCT', value: '373126002', meaning: 'Mildly enlarged cardiac chamber' },
    { scheme: 'SCT', value: '373127006', meaning: 'Moderately enlarged cardiac chamber' },
    { scheme: 'SCT', value: '373128001', meaning: 'Markedly enlarged cardiac chamber' },
  ],
};
