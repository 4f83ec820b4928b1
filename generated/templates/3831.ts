// Medical Device Use, PS3.16 TID 3831
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3831.html
import type { Template } from '../../src/rules/index.ts';

export const tid3831: Template = {
  tid: '3831',
  name: 'Medical Device Use',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121436', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueParameter: '$Device',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'DATETIME',
      concept: { kind: 'DT', value: '111526', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'DATETIME',
      concept: { kind: 'DT', value: '111527', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'DT', value: '33999-4', scheme: 'LN', meaning: 'Status' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3773' }],
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'HAS PROPERTIES',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121106', scheme: 'DCM', meaning: 'Comment' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
