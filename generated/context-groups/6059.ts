// Breast Implant Type, PS3.16 CID 6059
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6059.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6059: ContextGroup = {
  cid: '6059',
  name: 'Breast Implant Type',
  uid: '1.2.840.10008.6.1.388',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '2282003', meaning: 'Breast implant, type not specified' },
    { scheme: 'SCT', value: '465380004', meaning: 'Silicone gel implant' },
    { scheme: 'DCM', value: '111481', meaning: 'Saline implant' },
    { scheme: 'DCM', value: '111482', meaning: 'Polyurethane implant' },
    { scheme: 'DCM', value: '111483', meaning: 'Percutaneous silicone injection' },
    { scheme: 'DCM', value: '111484', meaning: 'Combination implant' },
    { scheme: 'DCM', value: '111485', meaning: 'Pre-pectoral implant' },
    { scheme: 'DCM', value: '111486', meaning: 'Retro-pectoral implant' },
  ],
};
