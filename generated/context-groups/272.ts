// Specific Observation Subject Class, PS3.16 CID 272
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_272.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid272: ContextGroup = {
  cid: '272',
  name: 'Specific Observation Subject Class',
  uid: '1.2.840.10008.6.1.1457',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121025', meaning: 'Patient' },
    { scheme: 'DCM', value: '113014', meaning: 'Study' },
    { scheme: 'DCM', value: '113015', meaning: 'Series' },
    { scheme: 'NCIt', value: 'C48179', meaning: 'Image' },
    { scheme: 'DCM', value: '130781', meaning: 'Image frame' },
    { scheme: 'NCIt', value: 'C85402', meaning: 'Imaging Region of Interest' },
    { scheme: 'SCT', value: '260893003', meaning: 'Waveform' },
  ],
};
