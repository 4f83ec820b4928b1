// Device Used, PS3.16 TID 3107
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3107.html
import type { Template } from '../../src/rules/index.ts';

export const tid3107: Template = {
  tid: '3107',
  name: 'Device Used',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DCID', cid: '3422' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'BCID', id: '3429' }],
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121150', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
      unread: ['065605ed3e1d'],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121145', scheme: 'DCM', meaning: 'Description of Material' },
      vm: '1',
      requirement: 'U',
    },
    { row: '4', nesting: 1, relationship: 'HAS PROPERTIES', valueType: 'NUM', concept: { kind: 'DCID', cid: '3423' }, vm: '1-n', requirement: 'U' },
    {
      row: '5',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '363704007', scheme: 'SCT', meaning: 'Procedure site' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3630' }],
    },
    {
      row: '6',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '363703001', scheme: 'SCT', meaning: 'Has Intent' },
      vm: '1',
      requirement: 'U',
      codes: [{ kind: 'DT', value: '121155', scheme: 'DCM', meaning: '' }],
    },
    { row: '7', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3010' }, vm: '1', requirement: 'U' },
  ],
};
