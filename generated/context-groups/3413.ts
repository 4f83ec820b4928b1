// Adverse Outcome, PS3.16 CID 3413
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3413.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3413: ContextGroup = {
  cid: '3413',
  name: 'Adverse Outcome',
  uid: '1.2.840.10008.6.1.78',
  extensible: true,
  includes: ['3754', '3755'],
  codes: [{ scheme: 'DCM', value: '122167', meaning: 'Death During Catheterization' }],
};
