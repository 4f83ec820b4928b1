// Anatomic Pathology Specimen Type, PS3.16 CID 8103
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8103.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8103: ContextGroup = {
  cid: '8103',
  name: 'Anatomic Pathology Specimen Type',
  uid: '1.2.840.10008.6.1.1045',
  extensible: true,
  includes: ['8104'],
  codes: [
    { scheme: 'SCT', value: '38266002', meaning: 'Entire body' },
    { scheme: 'SCT', value: '309050000', meaning: 'Body substance sample' },
    { scheme: 'SCT', value: '309051001', meaning: 'Body fluid sample' },
    { scheme: 'SCT', value: '119376003', meaning: 'Tissue specimen' },
    { scheme: 'SCT', value: '430861001', meaning: 'Gross specimen' },
    { scheme: 'SCT', value: '430856003', meaning: 'Tissue section' },
    { scheme: 'SCT', value: '430970004', meaning: 'Core sample of tissue block' },
    { scheme: 'SCT', value: '431196006', meaning: 'Tissue spot' },
    { scheme: 'SCT', value: '1179252003', meaning: 'Slide' },
    { scheme: 'SCT', value: '258433009', meaning: 'Smear sample' },
    { scheme: 'SCT', value: '430855004', meaning: 'Touch preparation cytologic material' },
    { scheme: 'SCT', value: '430346005', meaning: 'Liquid based cytologic material' },
    { scheme: 'SCT', value: '119295008', meaning: 'Aspirate' },
    { scheme: 'SCT', value: '258562007', meaning: 'Genetic sample' },
  ],
};
