// Attenuators, PS3.16 TID 10047
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_10047.html
import type { Template } from '../../src/rules/index.ts';

export const tid10047: Template = {
  tid: '10047',
  name: 'Attenuators',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '130513', scheme: 'DCM', meaning: '' },
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
    { row: '4', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '10055' }, vm: '1-n', requirement: 'M' },
  ],
};
