// Heart Rhythm, PS3.16 CID 3826
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3826.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3826: ContextGroup = {
  cid: '3826',
  name: 'Heart Rhythm',
  uid: '1.2.840.10008.6.1.279',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '64730000', meaning: 'normal sinus rhythm' },
    { scheme: 'SCT', value: '17366009', meaning: 'atrial arrhythmia' },
    { scheme: 'SCT', value: '44103008', meaning: 'ventricular arrhythmia' },
  ],
};
