// Normal Range Properties, PS3.16 TID 312
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_312.html
import type { Template } from '../../src/rules/index.ts';

export const tid312: Template = {
  tid: '312',
  name: 'Normal Range Properties',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'NUM', concept: { kind: 'DCID', cid: '223' }, vm: '1-n', requirement: 'M' },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121407', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121408', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'UC',
      condition: { hash: '9e92cfe28ea6', decided: 'unread' },
    },
    {
      row: '4',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121408', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'UC',
      valueParameter: '$RangeAuthority',
      condition: { hash: '50da1434a1d4', decided: 'unread' },
    },
  ],
};
