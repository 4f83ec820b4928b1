// Cardiac Output Property, PS3.16 CID 12239
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12239.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12239: ContextGroup = {
  cid: '12239',
  name: 'Cardiac Output Property',
  uid: '1.2.840.10008.6.1.630',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '90096001', meaning: 'Stroke Volume' },
    { scheme: 'SCT', value: '82799009', meaning: 'Cardiac Output' },
    { scheme: 'SCT', value: '54993008', meaning: 'Cardiac Index' },
    { scheme: 'SCT', value: '277381004', meaning: 'Stroke Index' },
  ],
};
