// Cardiovascular Family History, PS3.16 CID 3758
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3758.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3758: ContextGroup = {
  cid: '3758',
  name: 'Cardiovascular Family History',
  uid: '1.2.840.10008.6.1.253',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '266894000', meaning: 'Family history of cardiovascular disease' },
    { scheme: 'SCT', value: '160303001', meaning: 'Family history of diabetes mellitus' },
    { scheme: 'SCT', value: '266897007', meaning: 'Family history of myocardial infarction' },
    { scheme: 'SCT', value: '430091005', meaning: 'Family history of coronary arteriosclerosis' },
    { scheme: 'SCT', value: '160274005', meaning: 'No family history of diabetes' },
    { scheme: 'SCT', value: '160270001', meaning: 'No family history of cardiovascular disease' },
    { scheme: 'SCT', value: '407559004', meaning: 'Family history unknown' },
  ],
};
