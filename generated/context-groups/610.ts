// Water Type, PS3.16 CID 610
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_610.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid610: ContextGroup = {
  cid: '610',
  name: 'Water Type',
  uid: '1.2.840.10008.6.1.1075',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '444923006', meaning: 'Tap water' },
    { scheme: 'SCT', value: '444883009', meaning: 'Distilled water' },
    { scheme: 'DCM', value: '127290', meaning: 'Reverse osmosis purified water' },
    { scheme: 'DCM', value: '127291', meaning: 'Reverse osmosis purified, HCl acidified water' },
  ],
};
