// RT Dose Derivation, PS3.16 CID 7220
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7220.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7220: ContextGroup = {
  cid: '7220',
  name: 'RT Dose Derivation',
  uid: '1.2.840.10008.6.1.968',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121370', meaning: 'Composed from prior doses' },
    { scheme: 'DCM', value: '121371', meaning: 'Composed from prior doses and current plan' },
    { scheme: 'DCM', value: '121377', meaning: 'Composed with radiobiological effects' },
    { scheme: 'DCM', value: '121378', meaning: 'Composed with weighting for fractions delivered' },
  ],
};
