// Tissue Selection, PS3.16 CID 8133
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8133.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8133: ContextGroup = {
  cid: '8133',
  name: 'Tissue Selection',
  uid: '1.2.840.10008.6.1.950',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112719', meaning: 'Nominal empty tile suppression' },
    { scheme: 'DCM', value: '112720', meaning: 'High threshold empty tile suppression' },
    { scheme: 'DCM', value: '112721', meaning: 'No empty tile suppression' },
  ],
};
