// Radiotherapy Therapeutic Role Category, PS3.16 CID 9503
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9503.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9503: ContextGroup = {
  cid: '9503',
  name: 'Radiotherapy Therapeutic Role Category',
  uid: '1.2.840.10008.6.1.1213',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130041', meaning: 'RT Target' },
    { scheme: 'DCM', value: '130042', meaning: 'RT Dose Calculation Structure' },
    { scheme: 'DCM', value: '130746', meaning: 'RT Registration Mark' },
  ],
};
