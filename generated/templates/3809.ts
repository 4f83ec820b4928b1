// Other Interventional Procedures, PS3.16 TID 3809
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3809.html
import type { Template } from '../../src/rules/index.ts';

export const tid3809: Template = {
  tid: '3809',
  name: 'Other Interventional Procedures',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '55111-9', scheme: 'LN', meaning: 'Current Procedure Descriptions' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121058', scheme: 'DCM', meaning: 'Procedure reported' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'BCID', id: '3406' }],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121065', scheme: 'DCM', meaning: 'Procedure Description' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'DT', value: '121065', scheme: 'DCM', meaning: 'Procedure Description' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'DT', value: '122177', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
