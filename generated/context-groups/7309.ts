// Human Trauma Implant Component Type, PS3.16 CID 7309
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7309.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7309: ContextGroup = {
  cid: '7309',
  name: 'Human Trauma Implant Component Type',
  uid: '1.2.840.10008.6.1.1040',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '68183006', meaning: 'Screw' },
    { scheme: 'SCT', value: '271003', meaning: 'Bone Plate' },
    { scheme: 'SCT', value: '257327003', meaning: 'DHS Plate' },
    { scheme: 'SCT', value: '63289001', meaning: 'Bone Nail' },
  ],
};
