// Attenuator Category, PS3.16 CID 10066
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10066.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10066: ContextGroup = {
  cid: '10066',
  name: 'Attenuator Category',
  uid: '1.2.840.10008.6.1.1160',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128459', meaning: 'Table' },
    { scheme: 'DCM', value: '128460', meaning: 'Table Core' },
    { scheme: 'DCM', value: '128461', meaning: 'Table Outer Liner' },
    { scheme: 'DCM', value: '128462', meaning: 'Table Pad' },
    { scheme: 'SCT', value: '65577000', meaning: 'X-Ray shield' },
    { scheme: 'DCM', value: '128431', meaning: 'Beam Block' },
    { scheme: 'SCT', value: '228739009', meaning: 'Shielding Block' },
    { scheme: 'DCM', value: '128492', meaning: 'Patient Support' },
    { scheme: 'DCM', value: '113771', meaning: 'X-Ray Filters' },
  ],
};
