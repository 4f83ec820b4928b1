// Equation or Table, PS3.16 CID 228
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_228.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid228: ContextGroup = {
  cid: '228',
  name: 'Equation or Table',
  uid: '1.2.840.10008.6.1.33',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121420', meaning: 'Equation' },
    { scheme: 'DCM', value: '121421', meaning: 'Equation Citation' },
    { scheme: 'DCM', value: '121424', meaning: 'Table of Values' },
    { scheme: 'DCM', value: '121422', meaning: 'Table of Values Citation' },
    { scheme: 'DCM', value: '121423', meaning: 'Method Citation' },
  ],
};
