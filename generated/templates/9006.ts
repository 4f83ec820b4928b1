// Obstetric History, PS3.16 TID 9006
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_9006.html
import type { Template } from '../../src/rules/index.ts';

export const tid9006: Template = {
  tid: '9006',
  name: 'Obstetric History',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '248983002', scheme: 'SCT', meaning: 'Obstetric History' },
      vm: '1',
      requirement: 'M',
    },
    { row: '2', nesting: 1, relationship: 'CONTAINS', valueType: 'DATE', concept: { kind: 'DCID', cid: '12003' }, vm: '1-n', requirement: 'U' },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '18185-9', scheme: 'LN', meaning: 'Gestational Age' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: 'd', scheme: 'UCUM', meaning: 'day' }] },
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121106', scheme: 'DCM', meaning: 'Comment' },
      vm: '1-n',
      requirement: 'U',
    },
  ],
};
