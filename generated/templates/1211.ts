// Equivalent Meaning(s) of Value, PS3.16 TID 1211
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_1211.html
import type { Template } from '../../src/rules/index.ts';

export const tid1211: Template = {
  tid: '1211',
  name: 'Equivalent Meaning(s) of Value',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121051', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'MC',
      unread: ['2ec7e34c9bd8'],
      condition: { hash: '50da1434a1d4', decided: 'unread' },
    },
    { row: '2', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1201' }, vm: '1', requirement: 'U' },
    {
      row: '3',
      nesting: 0,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121051', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'MC',
      condition: { hash: '050d71369b70', decided: 'unread' },
    },
    { row: '4', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1201' }, vm: '1', requirement: 'U' },
  ],
};
