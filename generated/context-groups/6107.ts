// Width Descriptor, PS3.16 CID 6107
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6107.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6107: ContextGroup = {
  cid: '6107',
  name: 'Width Descriptor',
  uid: '1.2.840.10008.6.1.427',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '260376009', meaning: 'Enlarged' },
    { scheme: 'SCT', value: '134223000', meaning: 'Narrow' },
    { scheme: 'DCM', value: '112077', meaning: 'Vasoconstriction' },
    { scheme: 'DCM', value: '112078', meaning: 'Vasodilation' },
  ],
};
