// Patient Assessment, PS3.16 CID 3441
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3441.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3441: ContextGroup = {
  cid: '3441',
  name: 'Patient Assessment',
  uid: '1.2.840.10008.6.1.94',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '8884-9', meaning: 'Cardiac Rhythm' },
    { scheme: 'LN', value: '9304-7', meaning: 'Respiration Rhythm' },
    { scheme: 'SCT', value: '364528001', meaning: 'Skin condition assessment' },
    { scheme: 'SCT', value: '364062005', meaning: 'Respiration assessment' },
    { scheme: 'SCT', value: '363871006', meaning: 'Patient mental state assessment' },
  ],
};
