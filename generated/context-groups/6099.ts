// Racial Group, PS3.16 CID 6099
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6099.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6099: ContextGroup = {
  cid: '6099',
  name: 'Racial Group',
  uid: '1.2.840.10008.6.1.1278',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '413464008', meaning: 'African race' },
    { scheme: 'SCT', value: '413582008', meaning: 'Asian race' },
    { scheme: 'SCT', value: '413773004', meaning: 'Caucasian race' },
    { scheme: 'SCT', value: '413490006', meaning: 'American Indian or Alaska native' },
    { scheme: 'NCIt', value: 'C41219', meaning: 'Native Hawaiian or other Pacific Islander' },
    { scheme: 'SCT', value: '413581001', meaning: 'Asian or Pacific Islander race' },
    { scheme: 'SCT', value: '413600007', meaning: 'Australian aborigine race' },
    { scheme: 'SCT', value: '414481008', meaning: 'Indian race' },
    { scheme: 'SCT', value: '414408004', meaning: 'Hispanic' },
    { scheme: 'UMLS', value: 'C5690844', meaning: 'Middle Eastern or North African' },
    { scheme: 'SCT', value: '414752008', meaning: 'Mixed racial group' },
  ],
};
