// Procedure Summary, PS3.16 TID 3901
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3901.html
import type { Template } from '../../src/rules/index.ts';

export const tid3901: Template = {
  tid: '3901',
  name: 'Procedure Summary',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '55111-9', scheme: 'LN', meaning: 'Current Procedure Descriptions' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121065', scheme: 'DCM', meaning: 'Procedure Description' },
      vm: '1-n',
      requirement: 'M',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'DT', value: 'RID11248', scheme: 'RADLEX', meaning: 'Cardiac Gating' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3104' }],
    },
  ],
};
