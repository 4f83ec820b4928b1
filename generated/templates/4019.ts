// Algorithm Identification, PS3.16 TID 4019
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4019.html
import type { Template } from '../../src/rules/index.ts';

export const tid4019: Template = {
  tid: '4019',
  name: 'Algorithm Identification',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '111001', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '1b',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111001', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '111003', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '111002', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '111000', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
