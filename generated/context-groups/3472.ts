// Cardiac Contraction Phase, PS3.16 CID 3472
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3472.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3472: ContextGroup = {
  cid: '3472',
  name: 'Cardiac Contraction Phase',
  uid: '1.2.840.10008.6.1.114',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '111973004', meaning: 'Systolic' }, { scheme: 'SCT', value: '90892000', meaning: 'Diastolic' }],
};
