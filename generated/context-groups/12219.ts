// Pulmonary Vein Modifier, PS3.16 CID 12219
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12219.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12219: ContextGroup = {
  cid: '12219',
  name: 'Pulmonary Vein Modifier',
  uid: '1.2.840.10008.6.1.611',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '255499006', meaning: 'Right Upper Segment' },
    { scheme: 'SCT', value: '255496004', meaning: 'Right Lower Segment' },
    { scheme: 'SCT', value: '255482005', meaning: 'Left Upper Segment' },
    { scheme: 'SCT', value: '264068005', meaning: 'Left Lower Segment' },
  ],
};
