// Biosafety Level, PS3.16 CID 601
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_601.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid601: ContextGroup = {
  cid: '601',
  name: 'Biosafety Level',
  uid: '1.2.840.10008.6.1.1065',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '409600007', meaning: 'Biosafety level 1' },
    { scheme: 'SCT', value: '409603009', meaning: 'Biosafety level 2' },
    { scheme: 'SCT', value: '409604003', meaning: 'Biosafety level 3' },
    { scheme: 'SCT', value: '409605002', meaning: 'Biosafety level 4' },
  ],
};
