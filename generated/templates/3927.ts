// Report Summary, PS3.16 TID 3927
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3927.html
import type { Template } from '../../src/rules/index.ts';

export const tid3927: Template = {
  tid: '3927',
  name: 'Report Summary',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'CONTAINER', concept: { kind: 'BCID', cid: '7001' }, vm: '1', requirement: 'M' },
    { row: '2', nesting: 1, relationship: 'CONTAINS', valueType: 'CODE', concept: { kind: 'BCID', cid: '7002' }, vm: '1-n', requirement: 'U' },
    { row: '3', nesting: 2, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '320' }, vm: '1-n', requirement: 'U' },
    { row: '4', nesting: 2, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '321' }, vm: '1-n', requirement: 'U' },
    { row: '5', nesting: 1, relationship: 'CONTAINS', valueType: 'TEXT', concept: { kind: 'BCID', cid: '7002' }, vm: '1-n', requirement: 'U' },
    { row: '6', nesting: 2, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '320' }, vm: '1-n', requirement: 'U' },
    { row: '7', nesting: 2, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '321' }, vm: '1-n', requirement: 'U' },
    {
      row: '8',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '130720', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3020' }],
    },
    {
      row: '9',
      nesting: 2,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '130721', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3022' }],
    },
    {
      row: '10',
      nesting: 2,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '130722', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'UC',
      valueSet: [{ kind: 'DCID', id: '3021' }],
      condition: { hash: '198b6c649e6c', decided: 'unread' },
    },
  ],
};
