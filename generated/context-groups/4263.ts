// Ophthalmic Thickness Map Value Type, PS3.16 CID 4263
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4263.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4263: ContextGroup = {
  cid: '4263',
  name: 'Ophthalmic Thickness Map Value Type',
  uid: '1.2.840.10008.6.1.939',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111930', meaning: 'Absolute ophthalmic thickness' },
    { scheme: 'DCM', value: '111931', meaning: 'Thickness deviation category from normative data' },
    { scheme: 'DCM', value: '111932', meaning: 'Thickness deviation from normative data' },
  ],
};
