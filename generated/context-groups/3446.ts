// Skin Condition, PS3.16 CID 3446
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3446.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3446: ContextGroup = {
  cid: '3446',
  name: 'Skin Condition',
  uid: '1.2.840.10008.6.1.96',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122271', meaning: 'skin condition Warm' },
    { scheme: 'DCM', value: '122272', meaning: 'skin condition Cool' },
    { scheme: 'DCM', value: '122273', meaning: 'skin condition Cold' },
    { scheme: 'DCM', value: '122274', meaning: 'skin condition Dry' },
    { scheme: 'DCM', value: '122275', meaning: 'skin condition Clammy' },
    { scheme: 'DCM', value: '122276', meaning: 'skin condition Diaphoretic' },
    { scheme: 'DCM', value: '122277', meaning: 'skin condition Flush' },
    { scheme: 'DCM', value: '122278', meaning: 'skin condition Mottled' },
    { scheme: 'DCM', value: '122279', meaning: 'skin condition Pale' },
  ],
};
