// Summary, Cath, PS3.16 TID 3824
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3824.html
import type { Template } from '../../src/rules/index.ts';

export const tid3824: Template = {
  tid: '3824',
  name: 'Summary, Cath',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '55112-7', scheme: 'LN', meaning: 'Summary' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121071', scheme: 'DCM', meaning: 'Finding' },
      vm: '1-n',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3728' }],
    },
    {
      row: '3',
      nesting: 2,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '246112005', scheme: 'SCT', meaning: 'Severity' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3716' }],
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '55112-7', scheme: 'LN', meaning: 'Summary' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121075', scheme: 'DCM', meaning: 'Recommendation' },
      vm: '1-n',
      requirement: 'U',
    },
  ],
};
