// Plaque Structure, PS3.16 CID 3802
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3802.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3802: ContextGroup = {
  cid: '3802',
  name: 'Plaque Structure',
  uid: '1.2.840.10008.6.1.264',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '255423002', meaning: 'fibrous' },
    { scheme: 'SCT', value: '29185008', meaning: 'fatty degeneration' },
    { scheme: 'SCT', value: '18115005', meaning: 'pathologic calcification' },
    { scheme: 'SCT', value: '76197007', meaning: 'hyperplasia' },
    { scheme: 'SCT', value: '17589002', meaning: 'non-calcified' },
    { scheme: 'SCT', value: '26242008', meaning: 'mixed' },
  ],
};
