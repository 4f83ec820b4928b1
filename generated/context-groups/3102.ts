// Rest/Stress State, PS3.16 CID 3102
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3102.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3102: ContextGroup = {
  cid: '3102',
  name: 'Rest/Stress State',
  uid: '1.2.840.10008.6.1.738',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '128975004', meaning: 'Resting State' }, { scheme: 'DCM', value: '109091', meaning: 'Cardiac Stress State' }],
};
