// Mixed Breed, PS3.16 CID 7486
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7486.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7486: ContextGroup = {
  cid: '7486',
  name: 'Mixed Breed',
  uid: '1.2.840.10008.6.1.823',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '132653001', meaning: 'Mixed breed cat' },
    { scheme: 'SCT', value: '131607005', meaning: 'Mixed breed goat' },
    { scheme: 'SCT', value: '132619000', meaning: 'Mixed breed dog' },
    { scheme: 'SCT', value: '406721004', meaning: 'Mixed breed horse' },
    { scheme: 'SCT', value: '406722006', meaning: 'Mixed breed sheep' },
    { scheme: 'SCT', value: '406723001', meaning: 'Mixed breed chicken' },
    { scheme: 'SCT', value: '409906003', meaning: 'Mixed breed cattle' },
    { scheme: 'SCT', value: '417012009', meaning: 'Mixed breed pig' },
  ],
};
