// Visual Fixation Quality During Acquisition, PS3.16 CID 4220
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4220.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4220: ContextGroup = {
  cid: '4220',
  name: 'Visual Fixation Quality During Acquisition',
  uid: '1.2.840.10008.6.1.819',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '55011004', meaning: 'Steady' },
    { scheme: 'SCT', value: '103361006', meaning: 'Not Steady' },
    { scheme: 'SCT', value: '82334004', meaning: 'Indeterminate' },
  ],
};
