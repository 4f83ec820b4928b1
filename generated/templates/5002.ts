// OB-GYN Procedure Summary Section, PS3.16 TID 5002
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5002.html
import type { Template } from '../../src/rules/index.ts';

export const tid5002: Template = {
  tid: '5002',
  name: 'OB-GYN Procedure Summary Section',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'DT', value: '55112-7', scheme: 'LN', meaning: 'Summary' },
      vm: '1',
      requirement: 'M',
    },
    { row: '2', nesting: 1, relationship: 'CONTAINS', valueType: 'DATE', concept: { kind: 'DCID', cid: '12003' }, vm: '1-n', requirement: 'U' },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'DTID', tid: '300', parameters: { $Measurement: 'BCID 12018' } },
      vm: '1-n',
      requirement: 'U',
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
    { row: '5', nesting: 2, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '320' }, vm: '1-n', requirement: 'U' },
    {
      row: '6',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'INCLUDE',
      include: { kind: 'BTID', tid: '5003' },
      vm: '1-n',
      requirement: 'UC',
      condition: { hash: '781da77b703f', decided: 'unread' },
    },
  ],
};
