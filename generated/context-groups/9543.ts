// Radiotherapy Treatment Machine Mode, PS3.16 CID 9543
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9543.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9543: ContextGroup = {
  cid: '9543',
  name: 'Radiotherapy Treatment Machine Mode',
  uid: '1.2.840.10008.6.1.1290',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '130341', meaning: 'Total Body Irradiation' }, { scheme: 'DCM', value: '130342', meaning: 'Total Skin Irradiation' }],
};
