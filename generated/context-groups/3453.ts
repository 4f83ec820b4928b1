// Cardiac Volume Method, PS3.16 CID 3453
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3453.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3453: ContextGroup = {
  cid: '3453',
  name: 'Cardiac Volume Method',
  uid: '1.2.840.10008.6.1.100',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122558', meaning: 'Area Length Kennedy' },
    { scheme: 'DCM', value: '122559', meaning: 'Area Length Dodge' },
    { scheme: 'DCM', value: '122560', meaning: 'Area Length Wynne' },
    { scheme: 'DCM', value: '122562', meaning: 'Multiple Slices' },
    { scheme: 'DCM', value: '122563', meaning: 'Boak' },
    { scheme: 'DCM', value: '122564', meaning: 'TS Pyramid' },
    { scheme: 'DCM', value: '122565', meaning: 'Two Chamber' },
    { scheme: 'DCM', value: '122566', meaning: 'Parallelepiped' },
  ],
};
