// Cardiac Ultrasound Summary Section, PS3.16 TID 5226
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_5226.html
import type { Template } from '../../src/rules/index.ts';

export const tid5226: Template = {
  tid: '5226',
  name: 'Cardiac Ultrasound Summary Section',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
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
      requirement: 'MC',
      valueSet: [{ kind: 'BCID', id: '12248' }],
      condition: { hash: '53cb65ff84bf', decided: 'unread' },
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121071', scheme: 'DCM', meaning: 'Finding' },
      vm: '1-n',
      requirement: 'MC',
      condition: { hash: '7a8026af379d', decided: 'unread' },
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '387713003', scheme: 'SCT', meaning: 'Surgical Procedure' },
      vm: '1-n',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '12247' }],
    },
  ],
};
