// Procedure Action, PS3.16 TID 3100
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3100.html
import type { Template } from '../../src/rules/index.ts';

export const tid3100: Template = {
  tid: '3100',
  name: 'Procedure Action',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'DCID', cid: '3421' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'BCID', id: '3405' }],
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121124', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    { row: '3', nesting: 1, relationship: 'HAS PROPERTIES', valueType: 'PNAME', concept: { kind: 'BCID', cid: '7453' }, vm: '1-n', requirement: 'U' },
    {
      row: '4',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '121128', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    { row: '5', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3010' }, vm: '1', requirement: 'U' },
    {
      row: '6',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'UIDREF',
      concept: { kind: 'EV', value: '121126', scheme: 'DCM', meaning: 'Performed Procedure Step SOP Instance UID' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: 'd19de986ac8e', decided: 'unread' },
    },
    {
      row: '7',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'UIDREF',
      concept: { kind: 'EV', value: '121127', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'MC',
      condition: { hash: 'd19de986ac8e', decided: 'unread' },
    },
  ],
};
