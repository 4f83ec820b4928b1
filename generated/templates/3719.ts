// Summary, ECG, PS3.16 TID 3719
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3719.html
import type { Template } from '../../src/rules/index.ts';

export const tid3719: Template = {
  tid: '3719',
  name: 'Summary, ECG',
  extensible: true,
  orderSignificant: true,
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
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '55112-7', scheme: 'LN', meaning: 'Summary' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'DT', value: '18810-2', scheme: 'LN', meaning: 'ECG overall finding' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3677' }],
    },
  ],
};
