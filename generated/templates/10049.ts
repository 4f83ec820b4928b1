// Radiation Field Area, PS3.16 TID 10049
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_10049.html
import type { Template } from '../../src/rules/index.ts';

export const tid10049: Template = {
  tid: '10049',
  name: 'Radiation Field Area',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '130516', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'DATETIME',
      concept: { kind: 'DT', value: '111526', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'DATETIME',
      concept: { kind: 'DT', value: '111527', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '113832', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'SCOORD3D',
      concept: { kind: 'EV', value: '130517', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'M',
      unread: ['ecb756330838'],
    },
    {
      row: '6',
      nesting: 2,
      relationship: 'HAS PROPERTIES',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '130518', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '10073' }],
    },
  ],
};
