// Imaging Agent Administration Steps, PS3.16 TID 11006
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_11006.html
import type { Template } from '../../src/rules/index.ts';

export const tid11006: Template = {
  tid: '11006',
  name: 'Imaging Agent Administration Steps',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '130192', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '130200', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '130199', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    { row: '4', nesting: 1, relationship: 'CONTAINS', valueType: 'INCLUDE', include: { kind: 'DTID', tid: '11007' }, vm: '1-n', requirement: 'U' },
  ],
};
