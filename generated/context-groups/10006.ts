// X-Ray Filter Material, PS3.16 CID 10006
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10006.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10006: ContextGroup = {
  cid: '10006',
  name: 'X-Ray Filter Material',
  uid: '1.2.840.10008.6.1.539',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '71128006', meaning: 'Molybdenum' },
    { scheme: 'SCT', value: '12503006', meaning: 'Aluminum' },
    { scheme: 'SCT', value: '66925006', meaning: 'Copper' },
    { scheme: 'SCT', value: '59801003', meaning: 'Rhodium' },
    { scheme: 'SCT', value: '767776000', meaning: 'Niobium' },
    { scheme: 'SCT', value: '767775001', meaning: 'Europium' },
    { scheme: 'SCT', value: '88488004', meaning: 'Lead' },
    { scheme: 'SCT', value: '45215009', meaning: 'Tantalum' },
    { scheme: 'SCT', value: '41967008', meaning: 'Silver' },
    { scheme: 'SCT', value: '12597001', meaning: 'Tin' },
  ],
};
