// Biosafety Conditions, PS3.16 TID 8110
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_8110.html
import type { Template } from '../../src/rules/index.ts';

export const tid8110: Template = {
  tid: '8110',
  name: 'Biosafety Conditions',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '127010', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '409599009', scheme: 'SCT', meaning: 'Biosafety level' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '601' }],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '127011', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '602' }],
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '{DCM_121106}', scheme: 'DCM', meaning: 'Comment' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
