// Specimen Collection, PS3.16 CID 3515
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3515.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3515: ContextGroup = {
  cid: '3515',
  name: 'Specimen Collection',
  uid: '1.2.840.10008.6.1.136',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '17636008', meaning: 'specimen collection' },
    { scheme: 'SCT', value: '82078001', meaning: 'collection of blood specimen for laboratory' },
    { scheme: 'SCT', value: '243776001', meaning: 'blood sampling from extracorporeal blood circuit' },
  ],
};
