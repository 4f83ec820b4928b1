// Nottingham Combined Histologic Grade, PS3.16 CID 6069
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6069.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6069: ContextGroup = {
  cid: '6069',
  name: 'Nottingham Combined Histologic Grade',
  uid: '1.2.840.10008.6.1.398',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '384668003', meaning: 'Nottingham Combined Grade cannot be determined' },
    { scheme: 'SCT', value: '369790002', meaning: 'Nottingham Combined Grade I: 3-5 points' },
    { scheme: 'SCT', value: '369791003', meaning: 'Nottingham Combined Grade II: 6-7 points' },
    { scheme: 'SCT', value: '369792005', meaning: 'Nottingham Combined Grade III: 8-9 points' },
  ],
};
