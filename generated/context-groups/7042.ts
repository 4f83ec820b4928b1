// CMDCTECC Calcium Scoring Patient Size Category, PS3.16 CID 7042
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7042.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7042: ContextGroup = {
  cid: '7042',
  name: 'CMDCTECC Calcium Scoring Patient Size Category',
  uid: '1.2.840.10008.6.1.825',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113601', meaning: 'Small: < 32.0 cm lateral thickness' },
    { scheme: 'DCM', value: '113602', meaning: 'Medium: 32.0-38.0 cm lateral thickness' },
    { scheme: 'DCM', value: '113603', meaning: 'Large: > 38.0 cm lateral thickness' },
  ],
};
