// Exercise ECG Summary Code, PS3.16 CID 3208
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3208.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3208: ContextGroup = {
  cid: '3208',
  name: 'Exercise ECG Summary Code',
  uid: '1.2.840.10008.6.1.763',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '165082004', meaning: 'Exercise ECG normal' },
    { scheme: 'SCT', value: '165084003', meaning: 'Exercise ECG abnormal' },
    { scheme: 'SCT', value: '370367002', meaning: 'Exercise ECG equivocal' },
    { scheme: 'SCT', value: '262008008', meaning: 'Not performed' },
  ],
};
