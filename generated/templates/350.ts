// References to Supporting Evidence, PS3.16 TID 350
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_350.html
import type { Template } from '../../src/rules/index.ts';

export const tid350: Template = {
  tid: '350',
  name: 'References to Supporting Evidence',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'IMAGE', concept: { kind: 'BCID', cid: '7003' }, vm: '1-n', requirement: 'U' },
    { row: '2', nesting: 0, relationship: null, valueType: 'SCOORD', concept: { kind: 'BCID', cid: '7003' }, vm: '1-n', requirement: 'U' },
    { row: '3', nesting: 1, relationship: 'SELECTED FROM', valueType: 'IMAGE', vm: '1', requirement: 'M' },
    {
      row: '4',
      nesting: 0,
      relationship: null,
      valueType: 'COMPOSITE',
      concept: { kind: 'DT', value: '122073', scheme: 'DCM', meaning: 'Analysis or measurements for current procedure' },
      vm: '1-n',
      requirement: 'U',
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'HAS CONCEPT MOD',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121144', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
