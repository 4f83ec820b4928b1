// Actionable Finding Classification, PS3.16 CID 7035
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7035.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7035: ContextGroup = {
  cid: '7035',
  name: 'Actionable Finding Classification',
  uid: '1.2.840.10008.6.1.1026',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'RADLEX', value: 'RID49480', meaning: 'ACR Category 1 Actionable Finding' },
    { scheme: 'RADLEX', value: 'RID49481', meaning: 'ACR Category 2 Actionable Finding' },
    { scheme: 'RADLEX', value: 'RID49482', meaning: 'ACR Category 3 Actionable Finding' },
  ],
};
