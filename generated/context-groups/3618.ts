// Hemodynamic Flow, PS3.16 CID 3618
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3618.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3618: ContextGroup = {
  cid: '3618',
  name: 'Hemodynamic Flow',
  uid: '1.2.840.10008.6.1.168',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '122161', meaning: 'Pulmonary Flow' }, { scheme: 'DCM', value: '122162', meaning: 'Systemic Flow' }],
};
