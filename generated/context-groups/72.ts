// Imaging Agent Administration Step Type, PS3.16 CID 72
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_72.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid72: ContextGroup = {
  cid: '72',
  name: 'Imaging Agent Administration Step Type',
  uid: '1.2.840.10008.6.1.1262',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130247', meaning: 'Patency Test Injection' },
    { scheme: 'DCM', value: '130248', meaning: 'Transit Time Test Injection' },
    { scheme: 'DCM', value: '130249', meaning: 'Diagnostic Administration' },
    { scheme: 'DCM', value: '130251', meaning: 'Flush Administration' },
  ],
};
