// ECG Patient State Value, PS3.16 CID 3262
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3262.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3262: ContextGroup = {
  cid: '3262',
  name: 'ECG Patient State Value',
  uid: '1.2.840.10008.6.1.58',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '128974000', meaning: 'Baseline state' },
    { scheme: 'SCT', value: '128976003', meaning: 'Exercise state' },
    { scheme: 'SCT', value: '128977007', meaning: 'Post-exercise state' },
    { scheme: 'SCT', value: '128975004', meaning: 'Resting state' },
    { scheme: 'SCT', value: '40199007', meaning: 'Supine body position' },
  ],
};
