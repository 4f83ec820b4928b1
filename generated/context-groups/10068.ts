// Estimate Method Type, PS3.16 CID 10068
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10068.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10068: ContextGroup = {
  cid: '10068',
  name: 'Estimate Method Type',
  uid: '1.2.840.10008.6.1.1162',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'MSH', value: 'D009010', meaning: 'Monte Carlo Method' },
    { scheme: 'DCM', value: '128479', meaning: 'Tabular Data Algorithm' },
    { scheme: 'DCM', value: '128480', meaning: 'Analytical Algorithm' },
    { scheme: 'DCM', value: '128481', meaning: 'Empirical Algorithm' },
  ],
};
