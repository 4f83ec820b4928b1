// Longitudinal Temporal Event Type, PS3.16 CID 280
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_280.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid280: ContextGroup = {
  cid: '280',
  name: 'Longitudinal Temporal Event Type',
  uid: '1.2.840.10008.6.1.1184',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'NCIt', value: 'C37948', meaning: 'Enrollment' }, { scheme: 'DCM', value: '121079', meaning: 'Baseline' }],
};
