// Pregnancy Status, PS3.16 CID 6096
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6096.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6096: ContextGroup = {
  cid: '6096',
  name: 'Pregnancy Status',
  uid: '1.2.840.10008.6.1.418',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '60001007', meaning: 'not pregnant' },
    { scheme: 'SCT', value: '146799005', meaning: 'possible pregnancy' },
    { scheme: 'SCT', value: '77386006', meaning: 'patient currently pregnant' },
    { scheme: 'SCT', value: '261665006', meaning: 'Unknown' },
  ],
};
