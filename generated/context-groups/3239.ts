// Perceived Exertion Scale, PS3.16 CID 3239
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3239.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3239: ContextGroup = {
  cid: '3239',
  name: 'Perceived Exertion Scale',
  uid: '1.2.840.10008.6.1.785',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '122734', meaning: 'Borg RPE Scale' }, { scheme: 'DCM', value: '122735', meaning: 'Borg CR10 Scale' }],
};
