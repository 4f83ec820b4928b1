// Consumables, PS3.16 TID 3104
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3104.html
import type { Template } from '../../src/rules/index.ts';

export const tid3104: Template = {
  tid: '3104',
  name: 'Consumables',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'CODE', concept: { kind: 'DCID', cid: '3408' }, vm: '1', requirement: 'M', unread: ['065605ed3e1d'] },
    { row: '2', nesting: 1, relationship: 'HAS PROPERTIES', valueType: 'TEXT', concept: { kind: 'DCID', cid: '3426' }, vm: '1-n', requirement: 'U' },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '121146', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121147', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      unread: ['a91b4da6dc37'],
    },
    { row: '5', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3010' }, vm: '1', requirement: 'U' },
  ],
};
